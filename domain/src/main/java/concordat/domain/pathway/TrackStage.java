package concordat.domain.pathway;

import java.util.Set;

/** How far a trust has come on a track (US-1). */
public enum TrackStage {
    NOT_STARTED("Not started"),
    BUILDING_EVIDENCE("Building evidence"),
    BOARD_APPROVED_TO_APPLY("Board has approved the application"),
    SUBMITTED("Submitted"),
    QUERIES("Answering queries"),
    AWARDED("Awarded"),
    NAME_EFFECTIVE("New name in effect"),
    REFUSED("Refused"),
    LAPSED("Lapsed");

    private final String words;

    TrackStage(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** The stages that can be reached next on that track; after a refusal or a lapse the work begins again. */
    public Set<TrackStage> next(Track track) {
        return switch (this) {
            case NOT_STARTED -> Set.of(BUILDING_EVIDENCE);
            case BUILDING_EVIDENCE -> Set.of(BOARD_APPROVED_TO_APPLY, LAPSED);
            case BOARD_APPROVED_TO_APPLY -> Set.of(SUBMITTED, BUILDING_EVIDENCE, LAPSED);
            case SUBMITTED -> Set.of(QUERIES, AWARDED, REFUSED, LAPSED);
            case QUERIES -> Set.of(SUBMITTED, AWARDED, REFUSED, LAPSED);
            case AWARDED -> track.changesTheName() ? Set.of(NAME_EFFECTIVE, LAPSED) : Set.of(LAPSED);
            case NAME_EFFECTIVE -> Set.of(LAPSED);
            case REFUSED, LAPSED -> Set.of(BUILDING_EVIDENCE);
        };
    }
}
