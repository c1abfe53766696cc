package main

import "github.com/makewhole/remedies/examples/remedies/answers"

func netCommand() command {
	return command{
		name:  "net",
		says:  "what a client keeps of a recovery: the closing statement",
		usage: "[-format FORMAT] [-presume] FILE|-",
		about: `FILE is a record of a recovery as JSON; "-" reads the standard input. It holds the client, the payments, the fee (an agreement with its
stages, or an amount), the costs, the liens (Medicare, Medicaid, workers' compensation, hospitals, health plans) and what else is
deducted. The fee is held against the law on contingent fees, and each lien is computed by the law that governs it. In the place of
client and payments there may be a matter, as assess reads it: then the recovery is that of its plaintiff under the judgment,
"insurance" says which policies pay and who pays what is owed jointly, and "payments" what a debtor itself pays. Everything that the law asks
for and that is not recorded is said at once, with the path where the answer belongs; -presume takes the ordinary case for exceptions.
The JSON Schema of FILE is examples/remedies/answers/net.schema.json.`,
		example: "examples/remedies/matters/net/new-york-malpractice.json",
		run:     (*call).net,
	}
}

func (c *call) net() int {
	var q answers.Net
	flags := c.begin()
	presume := flags.Bool("presume", false, "take the ordinary case for exceptions that nobody recorded")
	if code, ok := c.parse(1); !ok {
		return code
	}
	data, err := c.read(c.flags.Arg(0))
	if err == nil {
		err = answers.Read(data, &q)
	}
	if err != nil {
		return c.refused(err)
	}
	q.Presume = q.Presume || *presume
	a, err := q.Answer()
	if err != nil {
		return c.refused(err)
	}
	return c.print(a)
}
