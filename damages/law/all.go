package law

// all is the law of every jurisdiction recorded, in the order of codes.
var all = [...]*data{}
