package concordat.domain.decision;

import static concordat.domain.action.ActionRule.DUE_DATE_IS_NOT_PAST;

import concordat.domain.action.Actions;
import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.References;
import concordat.domain.intake.Addition;
import concordat.domain.intake.Column;
import concordat.domain.intake.Entry;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Options;
import concordat.domain.intake.OrganisationNames;
import concordat.domain.intake.RegisterIntake;
import concordat.domain.intake.RegisterKind;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Actions that follow from decisions on record are raised, by whoever keeps the log of their committee. */
@Dependent
class ActionsIntake implements RegisterIntake {
    private static final Column DECISION = Column.required(
            "decision",
            "Decision",
            "The reference of the decision in Concordat from which it follows.",
            "LPT-NHFT-UOL/2026/014",
            "Decision reference",
            "Decision ref",
            "Minute reference");
    private static final Column ACTION = Column.required(
            "action",
            "Action",
            "What is to be done, in up to 2,000 characters.",
            "Circulate the revised plan",
            "Action description",
            "Task",
            "Description",
            "What");
    private static final Column ORGANISATION = Column.required(
            "organisation",
            "Organisation of the owner",
            "For which organisation its owner acts: the name, the short name or the code.",
            "LPT",
            "Organisation",
            "Partner");
    private static final Column OWNER = Column.required(
            "owner",
            "Owner",
            "The one person who owns it, by the name under which they are appointed there.",
            "Pat Example",
            "Action owner",
            "Lead",
            "Responsible",
            "Who");
    private static final Column DUE = Column.required(
            "due",
            "Due on",
            "The day on which it is due: today or later.",
            "30/09/2026",
            "Due date",
            "Due",
            "Deadline",
            "By when");
    private static final Role[] KEEPERS = {Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR};

    private final Decisions decisions;
    private final DecisionsOnRecord onRecord;
    private final Committees committees;
    private final Meetings meetings;
    private final KnownPeople people;
    private final OrganisationNames organisations;
    private final Consequences consequences;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ActionsIntake(
            Decisions decisions,
            DecisionsOnRecord onRecord,
            Committees committees,
            Meetings meetings,
            KnownPeople people,
            OrganisationNames organisations,
            Actions actions,
            References references,
            Audiences audiences,
            CurrentActor actor,
            Clock clock) {
        this.decisions = decisions;
        this.onRecord = onRecord;
        this.committees = committees;
        this.meetings = meetings;
        this.people = people;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
        // An import is one entry in the journal, not one for each row.
        consequences = new Consequences(decisions, actions, meetings, references, audiences, event -> {}, clock);
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.ACTIONS;
    }

    @Override
    public List<Column> columns() {
        return List.of(DECISION, ACTION, ORGANISATION, OWNER, DUE);
    }

    @Override
    public Reading begin(IntakeLine file) {
        return new ActionRows(file.partnership());
    }

    /** A decision with what its rows are held against. */
    private record Ground(Decision decision, Committee committee, boolean kept, Set<String> there) {}

    /** The rows of one file, with all that was looked up for them. */
    private final class ActionRows implements Reading {
        private final LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        private final Options<DecisionId> called = new Options<>();
        private final Options<OrganisationId> parties = organisations.all();
        private final Map<OrganisationId, Options<PersonOnRecord>> owners = new HashMap<>();
        private final Map<DecisionId, Ground> grounds = new HashMap<>();

        private ActionRows(PartnershipId partnership) {
            onRecord.of(partnership).forEach(each -> called.and(each.id(), each.reference(), List.of()));
        }

        @Override
        public Optional<Addition> read(Entry entry) {
            DecisionId decision = entry.choice(DECISION, called);
            String text = entry.text(ACTION);
            OrganisationId organisation = entry.choice(ORGANISATION, parties);
            PersonOnRecord owner = organisation == null
                    ? null
                    : entry.choice(OWNER, owners.computeIfAbsent(organisation, this::peopleAt));
            LocalDate due = entry.day(DUE);
            Ground ground = decision == null ? null : grounds.computeIfAbsent(decision, this::ground);
            if (ground != null && !ground.kept()) {
                entry.wrong(
                        DECISION,
                        "You would have to be governance officer or chair of its committee to raise an action from this decision.");
            }
            Optional<String> task = entry.make(ACTION, () -> Text.required("action", text, Text.SENTENCE));
            entry.make(DUE, () -> {
                DUE_DATE_IS_NOT_PAST.require(!Objects.requireNonNull(due).isBefore(today));
                return due;
            });
            return entry.make(
                    ACTION,
                    () -> new Raised(
                            Objects.requireNonNull(ground),
                            task.orElseThrow(),
                            Objects.requireNonNull(owner),
                            Objects.requireNonNull(due)));
        }

        private Options<PersonOnRecord> peopleAt(OrganisationId organisation) {
            Options<PersonOnRecord> options = new Options<>();
            people.at(organisation).forEach(each -> options.and(each, each.name(), List.of()));
            return options;
        }

        private Ground ground(DecisionId id) {
            Decision decision = decisions.get(id);
            Committee committee = committees.get(decision.committee());
            return new Ground(
                    decision,
                    committee,
                    Authority.isHeld(CommitteeLine.of(committee), actor.capacities(), KEEPERS),
                    onRecord.actionsOf(id));
        }
    }

    /** An action that is to be raised. */
    private final class Raised implements Addition {
        private final Ground ground;
        private final String text;
        private final PersonOnRecord owner;
        private final LocalDate due;

        private Raised(Ground ground, String text, PersonOnRecord owner, LocalDate due) {
            this.ground = ground;
            this.text = text;
            this.owner = owner;
            this.due = due;
        }

        @Override
        public String words() {
            return text + ", " + ground.decision().reference();
        }

        @Override
        public String identity() {
            return ground.decision().id().value() + "\n" + text.toLowerCase(Locale.UK);
        }

        @Override
        public boolean isThere() {
            return ground.there().contains(text);
        }

        @Override
        public UUID add() {
            Decision decision = ground.decision();
            return consequences
                    .raise(ground.committee(), decision, meetings.item(decision.item()), text, owner, due)
                    .value();
        }
    }
}
