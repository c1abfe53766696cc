// Package clock computes the deadlines that belong to an injunction: when a temporary restraining order ends, what
// notice a motion to dissolve it needs, how long a money judgment is stayed, and by when to move or appeal.
//
// A [Period] is counted by the rule of a court system ([Counting]) in force on the day the period starts from, over the
// days a [Calendar] closes. A [TRO] and an [Entry] give a [Schedule] of such deadlines, each with its rule. A day that a
// court names is no period and is not moved: see [Fixed].
//
// # Counting
//
// The federal rule is Fed. R. Civ. P. 6(a): the day of the event is left out, the last day is counted, and a last day
// that is a Saturday, a Sunday or a legal holiday gives way to the next day that is none, forward for a period after an
// event and backward for one before it. Since 2009-12-01 every day is counted; before, Saturdays, Sundays and holidays
// in between were left out of periods of less than 11 days (since 1985-08-01) or 7 days (since 1963-07-01). The version
// in force on the day of the event counts the whole period.
//
// Legal holidays are those of 5 U.S.C. 6103(a) on the days each version of the statute gave them. A holiday on a
// Saturday or Sunday moves no deadline by itself unless [Calendar] says that observed days count: the statute moves it
// for pay and leave only, and whether a court was closed is a fact. Where the answer turns on that, a caveat says so.
//
// Days have no clock here. Hours are counted on [time.Time] in the location the caller gives, so that a change to or
// from daylight-saving time counts as the hours that pass; see [Hours].
//
// # Law
//
// The law is in the files of the folder data, one for each court system, in the form of the library's other law: how days are
// counted, how long periods are, and which days are holidays. Versions are selected by the day from which time runs, and those
// of a holiday by the day itself. The files have one layout, which a test checks; go generate writes it.
//
// # Scope and errors
//
// Federal courts from 1963-07-01, and the courts of California, Delaware, New York and Texas as last reviewed; holidays
// of a state are input. Bad input is *invalid.Error, all together; a day before a rule's first recorded version or past
// the year 2100 is a *[dated.CoverageError]. A day after the review day of the rules is answered with the last known version
// and a caveat. Nothing here is legal advice.
package clock

//go:generate go test . -run TestTheFilesHaveOneLayout -update
