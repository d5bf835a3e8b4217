package concordat.domain.trail;

import static concordat.domain.trail.TrailKind.ACTION;
import static concordat.domain.trail.TrailKind.AGREEMENT;
import static concordat.domain.trail.TrailKind.AIM;
import static concordat.domain.trail.TrailKind.CLAUSE;
import static concordat.domain.trail.TrailKind.DECISION;
import static concordat.domain.trail.TrailKind.EVIDENCE;
import static concordat.domain.trail.TrailKind.FULFILMENT;
import static concordat.domain.trail.TrailKind.OBLIGATION;
import static concordat.domain.trail.TrailKind.PROGRAMME;
import static concordat.domain.trail.TrailKind.TRACK;

import java.util.Arrays;
import java.util.List;

/**
 * How one thing on a trail leads to the next. Some follow from what is on record; the others are recorded as links by
 * governance officers, because nothing else says them.
 */
public enum Relation {
    CLAUSE_OF_AGREEMENT(AGREEMENT, CLAUSE, false, "has the clause", "is a clause of"),
    OBLIGATION_BY_AGREEMENT(AGREEMENT, OBLIGATION, false, "lays down", "is owed by"),
    OBLIGATION_BY_CLAUSE(CLAUSE, OBLIGATION, false, "lays down", "follows from"),
    DECISION_ON_AGREEMENT(AGREEMENT, DECISION, false, "is the concern of", "concerns"),
    ACTION_OF_DECISION(DECISION, ACTION, false, "led to", "follows from"),
    FULFILMENT_OF_OBLIGATION(OBLIGATION, FULFILMENT, false, "was met by", "met"),
    EVIDENCE_ON_TRACK(EVIDENCE, TRACK, false, "is evidence for", "has the evidence"),
    PROGRAMME_ON_AGREEMENT(AGREEMENT, PROGRAMME, false, "is the basis of", "rests on"),

    DECISION_ON_CLAUSE(CLAUSE, DECISION, true, "is implemented by", "implements"),
    DECISION_ON_OBLIGATION(OBLIGATION, DECISION, true, "is implemented by", "implements"),
    FULFILMENT_BY_ACTION(ACTION, FULFILMENT, true, "brought about", "came of"),
    EVIDENCE_BY_ACTION(ACTION, EVIDENCE, true, "brought about", "came of"),
    FULFILMENT_FOR_PROGRAMME(FULFILMENT, PROGRAMME, true, "supports", "is supported by"),
    FULFILMENT_FOR_TRACK(FULFILMENT, TRACK, true, "supports", "is supported by"),
    EVIDENCE_FOR_PROGRAMME(EVIDENCE, PROGRAMME, true, "supports", "is supported by"),
    PROGRAMME_FOR_TRACK(PROGRAMME, TRACK, true, "serves", "is served by"),
    DECISION_FOR_AIM(DECISION, AIM, true, "serves", "is served by");

    private final TrailKind earlier;
    private final TrailKind later;
    private final boolean recorded;
    private final String forwards;
    private final String backwards;

    Relation(TrailKind earlier, TrailKind later, boolean recorded, String forwards, String backwards) {
        this.earlier = earlier;
        this.later = later;
        this.recorded = recorded;
        this.forwards = forwards;
        this.backwards = backwards;
    }

    /** The relations that can be recorded from something of that kind, either way, in the order of the trail. */
    public static List<Relation> recordedAt(TrailKind kind) {
        return Arrays.stream(values())
                .filter(relation -> relation.recorded && (relation.earlier == kind || relation.later == kind))
                .toList();
    }

    /** What leads to the other. */
    public TrailKind earlier() {
        return earlier;
    }

    /** What the other leads to. */
    public TrailKind later() {
        return later;
    }

    /** Whether it is a link that somebody records, and not what other records say anyway. */
    public boolean isRecorded() {
        return recorded;
    }

    /** The other end, seen from one of that kind. */
    public TrailKind across(TrailKind from) {
        return from == earlier ? later : earlier;
    }

    /** As it reads between its two ends, beginning with the one of that kind: "implements", "is implemented by". */
    public String words(TrailKind from) {
        return from == earlier ? forwards : backwards;
    }
}
