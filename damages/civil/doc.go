// Package civil has the calendar day: a year, a month and a day, with no time of day, no time zone and no clock.
//
// Law counts in days. An injury, a filing, a verdict and a judgment happen on a day of the calendar where the court
// sits, and a rule that is in force "from April 7, 2005" is in force from that day everywhere. Instants of the time
// package answer another question, and subtracting two of them loses or gains a day where clocks change. A caller who
// has a [time.Time] converts it once, at the border, with [FromTime], in the location that matters; this package never
// asks what day it is today.
//
// # Scope
//
// The calendar is the Gregorian one, carried back before its introduction (proleptic), from 1 January of year 1 to
// 31 December of year 9999. The zero [Date] is no day at all: it stands for "no date" or "not known", is written as
// JSON null and as SQL NULL, and nothing can be counted from it. Two dates are equal exactly where == says so, and a
// Date may be the key of a map.
//
// # Counting
//
// Days are counted as differences: from 1 March to 2 March is one day. Whether the first or the last day of a period
// counts is a question of law, which the packages that know the law answer.
//
// [Date.AddMonths] and [Date.AddYears] keep the day of the month, or take the last day of the month where the month
// reached has no such day: one month after 31 January is 28 February, in a leap year 29 February, and one year after
// 29 February is 28 February. The rule is applied to the day one starts from, so two steps of one month need not end
// where one step of two months does: to find the n-th anniversary, count n from the first day, not step by step.
//
// # Errors
//
// Every error of this package is a [*invalid.Error] with an empty path, of class [invalid.ErrInvalid]: text that is not a
// date, a day that does not exist, a count that leaves the years 1 to 9999, a count from no date. No function panics.
//
// Business days, court days, holidays and the computing of deadlines are not modelled here, nor are Julian dates.
package civil
