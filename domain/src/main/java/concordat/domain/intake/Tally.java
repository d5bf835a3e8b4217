package concordat.domain.intake;

/** How many rows of a file are added, are there already, and cannot be brought in. */
record Tally(int added, int there, int wrong) {}
