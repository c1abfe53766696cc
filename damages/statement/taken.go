package statement

// The picture of how a recovery is divided: a bar for what came in, one for each sum that is taken from it, and one for what the
// client keeps. It is drawn as the picture of a judgment is, for wide pages and for narrow ones.

// taken draws how a recovery is divided.
func (p *html) taken() {
	p.course(drawing{"From what was recovered to what the client keeps",
		"Each bar is drawn to scale and leads to its line. What is taken off begins where the bar above it ends.",
		" further payments together", "recovered in all", " smaller sums together", "the client keeps"}, p.d.Taken)
}
