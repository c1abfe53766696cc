// Package mortality holds life tables: survivors, chances of survival between ages, and life expectancy.
//
// The tables of the United States that courts see most are part of the package, by name and vintage: those of the
// National Center for Health Statistics, which give survivors and person-years, and those of the Social Security
// Administration, which give death rates. A table of one's own comes in through [FromDeathRates] or [FromSurvivors].
//
// Figures are exact: a chance is a *big.Rat. Between whole ages the package says what it assumes, see [Table.Survival].
// Nothing is smoothed, and no table is projected into the future: a period table answers as if the death rates of its
// year held on.
package mortality
