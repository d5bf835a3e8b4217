package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.EARLIER_DECISION_LIES_IN_THE_PAST;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.intake.Addition;
import concordat.domain.intake.Column;
import concordat.domain.intake.Entry;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Options;
import concordat.domain.intake.RegisterIntake;
import concordat.domain.intake.RegisterKind;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What committees decided before Concordat is brought in from an earlier register, by their governance officers: as decisions
 * of that register, which prove no quorum and no vote.
 */
@Dependent
class DecisionsIntake implements RegisterIntake {
    private static final Column COMMITTEE = Column.required(
            "committee",
            "Committee",
            "The committee that decided: its name or its code.",
            "Joint Strategy Committee",
            "Committee name",
            "Decided by",
            "Board",
            "Group",
            "Meeting",
            "Forum");
    private static final Column REFERENCE = Column.required(
            "reference",
            "Reference",
            "The reference in the earlier register; a committee has each once.",
            "JSC/2023/17",
            "Ref",
            "Decision reference",
            "Decision ref",
            "Decision number",
            "Decision no",
            "Minute reference",
            "Minute ref",
            "Minute number");
    private static final Column DECIDED = Column.required(
            "decided",
            "Decided on",
            "The day on which it was decided, before today.",
            "14/12/2023",
            "Date",
            "Decision date",
            "Date of decision",
            "Meeting date",
            "Date of meeting");
    private static final Column PART = Column.required(
            "part",
            "Part",
            "1 if it was decided in open business, 2 if in reserved business. It says who may see it, so it is never guessed.",
            "1",
            "Part 1 or 2",
            "Open or reserved",
            "Public or private",
            "Session");
    private static final Column WORDING = Column.required(
            "wording",
            "Decision",
            "What was decided, in up to 2,000 characters.",
            "That the plan be approved",
            "Title",
            "Decision title",
            "Wording",
            "Decision text",
            "Resolution",
            "Subject",
            "Description");
    private static final Column OUTCOME = Column.required(
            "outcome",
            "Outcome",
            "Approved, Approved with conditions, Not approved, Deferred, Referred, Noted, Endorsed, Recommended, Ratified or"
                    + " Withdrawn.",
            "Approved",
            "Result",
            "Decision outcome",
            "Status");
    private static final Column FOR = Column.optional(
            "for", "Votes for", "How many voted for it, if that is known.", "7", "For", "In favour", "Votes in favour");
    private static final Column AGAINST =
            Column.optional("against", "Votes against", "How many voted against it, if that is known.", "1", "Against");
    private static final Column ABSTAINED = Column.optional(
            "abstained", "Abstained", "How many abstained, if that is known.", "0", "Abstentions", "Abstention");
    private static final Column OWNER = Column.optional(
            "owner",
            "Owner",
            "Who carries it out, as the earlier register names them.",
            "Pat Example",
            "Lead",
            "Responsible",
            "Decision owner",
            "Action owner");

    private final EarlierDecisions decisions;
    private final Committees committees;
    private final Audiences audiences;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    DecisionsIntake(
            EarlierDecisions decisions, Committees committees, Audiences audiences, CurrentActor actor, Clock clock) {
        this.decisions = decisions;
        this.committees = committees;
        this.audiences = audiences;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.DECISIONS;
    }

    @Override
    public List<Column> columns() {
        return List.of(COMMITTEE, REFERENCE, DECIDED, PART, WORDING, OUTCOME, FOR, AGAINST, ABSTAINED, OWNER);
    }

    @Override
    public Reading begin(IntakeLine file) {
        return new DecisionRows(file);
    }

    private static Options<Part> parts() {
        return new Options<Part>()
                .and(Part.PART_1, "1", List.of("Part 1", "Open", "Public", "Unreserved", Part.PART_1.words()))
                .and(
                        Part.PART_2,
                        "2",
                        List.of("Part 2", "Reserved", "Private", "Closed", "Confidential", Part.PART_2.words()));
    }

    private static Options<Outcome> outcomes() {
        Map<Outcome, List<String>> others = new EnumMap<>(Outcome.class);
        others.put(Outcome.APPROVED, List.of("Agreed", "Carried", "Resolved", "Accepted"));
        others.put(
                Outcome.APPROVED_WITH_CONDITIONS, List.of("Approved subject to conditions", "Conditionally approved"));
        others.put(
                Outcome.NOT_APPROVED, List.of("Rejected", "Refused", "Declined", "Not agreed", "Not carried", "Lost"));
        others.put(Outcome.DEFERRED, List.of("Postponed"));
        others.put(Outcome.REFERRED, List.of("Escalated"));
        others.put(Outcome.NOTED, List.of("For information", "Received"));
        others.put(Outcome.ENDORSED, List.of("Supported"));
        Options<Outcome> options = new Options<>();
        for (Outcome each : Outcome.values()) {
            options.and(each, each.words(), others.getOrDefault(each, List.of()));
        }
        return options;
    }

    /** A committee with what its rows are held against. */
    private record Ground(CommitteeId committee, boolean kept, Map<Part, UUID> audiences, Set<String> there) {}

    /** The rows of one file, with all that was looked up for them. */
    private final class DecisionRows implements Reading {
        private final PartnershipId partnership;
        private final BroughtIn broughtIn;
        private final Options<CommitteeId> called = new Options<>();
        private final Options<Part> parts = parts();
        private final Options<Outcome> outcomes = outcomes();
        private final Map<CommitteeId, Ground> grounds = new HashMap<>();

        private DecisionRows(IntakeLine file) {
            partnership = file.partnership();
            broughtIn = BroughtIn.with(file.id(), file.file(), LocalDate.ofInstant(clock.instant(), Term.LONDON));
            for (Committee each : committees.all()) {
                if (each.partnership().equals(partnership)) {
                    called.and(each.id(), each.name(), List.of(each.code()));
                }
            }
        }

        @Override
        public Optional<Addition> read(Entry entry) {
            CommitteeId committee = entry.choice(COMMITTEE, called);
            String reference = entry.text(REFERENCE);
            LocalDate decided = entry.day(DECIDED);
            Part part = entry.choice(PART, parts);
            String wording = entry.text(WORDING);
            Outcome outcome = entry.choice(OUTCOME, outcomes);
            EarlierVotes votes = new EarlierVotes(entry.whole(FOR), entry.whole(AGAINST), entry.whole(ABSTAINED));
            String owner = entry.text(OWNER);
            Ground ground = committee == null ? null : grounds.computeIfAbsent(committee, this::ground);
            if (ground != null && !ground.kept()) {
                entry.wrong(
                        COMMITTEE,
                        "You would have to be governance officer of this committee to bring in what it decided.");
            }
            return entry.make(
                            broken -> broken.rule() == EARLIER_DECISION_LIES_IN_THE_PAST ? DECIDED : WORDING,
                            WORDING,
                            () -> new EarlierDecision(
                                    partnership,
                                    Objects.requireNonNull(committee),
                                    Objects.requireNonNull(Objects.requireNonNull(ground)
                                            .audiences()
                                            .get(part)),
                                    new EarlierDecision.Told(
                                            reference,
                                            Objects.requireNonNull(decided),
                                            Objects.requireNonNull(part),
                                            wording,
                                            Objects.requireNonNull(outcome),
                                            votes,
                                            owner),
                                    broughtIn,
                                    clock))
                    .map(decision -> new Kept(decision, Objects.requireNonNull(ground)));
        }

        private Ground ground(CommitteeId id) {
            Map<Part, UUID> keys = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                keys.put(part, audiences.of(new AudienceKey.Business(id, part, AudienceKey.Stage.PUBLISHED)));
            }
            return new Ground(
                    id,
                    Authority.isHeld(CommitteeLine.of(committees.get(id)), actor.capacities(), Role.GOVERNANCE_OFFICER),
                    keys,
                    decisions.referencesOf(id).stream()
                            .map(DecisionsIntake::plain)
                            .collect(Collectors.toSet()));
        }
    }

    private static String plain(String reference) {
        return reference.strip().toLowerCase(Locale.UK);
    }

    /** A decision that is to be kept. */
    private final class Kept implements Addition {
        private final EarlierDecision decision;
        private final Ground ground;

        private Kept(EarlierDecision decision, Ground ground) {
            this.decision = decision;
            this.ground = ground;
        }

        @Override
        public String words() {
            return decision.reference() + ": " + decision.wording();
        }

        @Override
        public String identity() {
            return ground.committee().value() + "\n" + plain(decision.reference());
        }

        @Override
        public boolean isThere() {
            return ground.there().contains(plain(decision.reference()));
        }

        @Override
        public UUID add() {
            decisions.add(decision);
            return decision.id().value();
        }
    }
}
