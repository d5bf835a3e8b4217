package concordat.domain.aim;

/** By what a decision tells of an aim, the closest first. */
public enum AimTie {
    /** A governance officer has noted that it serves the aim. */
    NOTED,
    /** It concerns the agreement on which a programme rests that serves the aim. */
    PROGRAMME,
    /** It concerns the agreement of which the aim is a purpose. */
    AGREEMENT
}
