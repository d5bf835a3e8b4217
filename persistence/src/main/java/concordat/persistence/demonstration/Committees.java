package concordat.persistence.demonstration;

/** The four committees of the demonstration. */
record Committees(Body joint, Body inCommon, Body advisory, Body single) {}
