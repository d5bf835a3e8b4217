package concordat.domain.action;

/** Where in a log an action stands: what was held over comes before what the last meeting added (AC-6). */
public enum LogGroup {
    /** Closed since the last meeting: shown once, then only in the archive (AC-4). */
    COMPLETED,
    HELD_OVER,
    ADDED
}
