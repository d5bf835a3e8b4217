package concordat.domain.agreement.obligation;

import static concordat.domain.agreement.obligation.ObligationRule.AGREEMENT_IS_MADE;
import static concordat.domain.agreement.obligation.ObligationRule.FIRST_DUE_IS_BEFORE_ITS_END;
import static concordat.domain.agreement.obligation.ObligationRule.FIRST_DUE_IS_NOT_BEFORE_THE_AGREEMENT;
import static concordat.domain.agreement.obligation.ObligationRule.OWED_BY_A_PARTY;
import static concordat.domain.agreement.obligation.ObligationRule.OWED_TO_ANOTHER_PARTY;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Agreements;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.HeldAgreements;
import concordat.domain.agreement.OnRecord;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.RememberedFacts;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.obligation.ObligationsOnRecord.Same;
import concordat.domain.agreement.text.AgreementTexts;
import concordat.domain.agreement.text.Parties;
import concordat.domain.intake.Addition;
import concordat.domain.intake.Column;
import concordat.domain.intake.Entry;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Options;
import concordat.domain.intake.OrganisationNames;
import concordat.domain.intake.RegisterIntake;
import concordat.domain.intake.RegisterKind;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Rule;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
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
import org.jspecify.annotations.Nullable;

/** What the parties owe each other by agreements that are on record comes on record, by whoever keeps the agreement. */
@Dependent
class ObligationsIntake implements RegisterIntake {
    private static final Column AGREEMENT = Column.required(
            "agreement",
            "Agreement",
            "By which agreement it is owed: its reference in Concordat or in your earlier register, or its title.",
            "LPT-NHFT-UOL/AG/2026/014",
            "Agreement reference",
            "Agreement ref",
            "Agreement title",
            "Contract",
            "Contract reference");
    private static final Column TITLE = Column.required(
            "title",
            "Obligation",
            "What is owed, in up to 200 characters.",
            "Annual report on joint posts",
            "What is owed",
            "Title",
            "Deliverable",
            "Duty",
            "Requirement");
    private static final Column OWED_BY = Column.required(
            "owedBy",
            "Owed by",
            "The party that owes it: the name, the short name or the code of the organisation.",
            "LPT",
            "Obligor",
            "Responsible party",
            "Responsible organisation",
            "By");
    private static final Column OWED_TO = Column.required(
            "owedTo",
            "Owed to",
            "The party to whom it is owed, or several parted by semicolons.",
            "UOL; NHFT",
            "Obligee",
            "Beneficiary",
            "To");
    private static final Column FIRST = Column.required(
            "first",
            "First due on",
            "The day on which it falls due, for the first time if it does again and again.",
            "30/06/2026",
            "Due date",
            "First due",
            "Due on",
            "Due",
            "Deadline");
    private static final Column EVERY = Column.optional(
            "every",
            "How often",
            "Once, Weekly, Monthly, Quarterly, Every 6 months or Yearly. Empty means once.",
            "Quarterly",
            "Frequency",
            "Every",
            "Recurrence",
            "Interval");
    private static final Column UNTIL = Column.optional(
            "until",
            "Until",
            "The last day on which it can fall due; empty for until the agreement ends.",
            "31/03/2028",
            "Last due date",
            "Ends on",
            "End date");
    private static final Column CLAUSE = Column.optional(
            "clause",
            "Clause",
            "Which clause says so.",
            "Schedule 2, paragraph 4",
            "Clause number",
            "Section",
            "Source");
    private static final Column RESPONSIBLE = Column.optional(
            "responsible",
            "Responsible person",
            "Who answers for it at the party that owes it.",
            "Kim Trial",
            "Responsible",
            "Owner",
            "Lead",
            "Contact");
    private static final Column DETAILS = Column.optional(
            "details",
            "Details",
            "What else is to be known of it, in up to 2,000 characters.",
            "With figures for each trust.",
            "Description",
            "Notes",
            "Comments");
    private static final Map<Rule, Column> ABOUT = Map.of(
            AGREEMENT_IS_MADE, AGREEMENT,
            OWED_BY_A_PARTY, OWED_BY,
            OWED_TO_ANOTHER_PARTY, OWED_TO,
            FIRST_DUE_IS_NOT_BEFORE_THE_AGREEMENT, FIRST,
            FIRST_DUE_IS_BEFORE_ITS_END, FIRST);

    private final Obligations obligations;
    private final ObligationsOnRecord onRecord;
    private final Agreements agreements;
    private final HeldAgreements held;
    private final OnRecord known;
    private final AgreementTexts texts;
    private final PartyFacts facts;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ObligationsIntake(
            Obligations obligations,
            ObligationsOnRecord onRecord,
            Agreements agreements,
            HeldAgreements held,
            OnRecord known,
            AgreementTexts texts,
            PartyFacts facts,
            OrganisationNames organisations,
            CurrentActor actor,
            Clock clock) {
        this.obligations = obligations;
        this.onRecord = onRecord;
        this.agreements = agreements;
        this.held = held;
        this.known = known;
        this.texts = texts;
        this.facts = facts;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.OBLIGATIONS;
    }

    @Override
    public List<Column> columns() {
        return List.of(AGREEMENT, TITLE, OWED_BY, OWED_TO, FIRST, EVERY, UNTIL, CLAUSE, RESPONSIBLE, DETAILS);
    }

    @Override
    public Reading begin(IntakeLine file) {
        return new ObligationRows(file.partnership());
    }

    /** An agreement with what its rows are held against, and how far its numbers have come. */
    private static final class Ground {
        private final Surroundings around;
        private final boolean kept;
        private final Set<Same> there;
        private int last = -1;

        private Ground(Surroundings around, boolean kept, Set<Same> there) {
            this.around = around;
            this.kept = kept;
            this.there = there;
        }
    }

    /** How often something falls due; once if there is no length. */
    private record Often(@Nullable Length every) {}

    /** The rows of one file, with all that was looked up for them. */
    private final class ObligationRows implements Reading {
        private final LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        private final Options<AgreementId> called = new Options<>();
        private final Options<OrganisationId> parties = organisations.all();
        private final Options<Often> frequencies = new Options<Often>()
                .and(new Often(null), "Once", List.of("One-off", "One off", "Single"))
                .and(new Often(Length.ofDays(7)), "Weekly", List.of("Every week"))
                .and(new Often(Length.ofMonths(1)), "Monthly", List.of("Every month", "Every 1 month"))
                .and(new Often(Length.ofMonths(3)), "Quarterly", List.of("Every quarter", "Every 3 months"))
                .and(
                        new Often(Length.ofMonths(6)),
                        "Every 6 months",
                        List.of("Half-yearly", "Six-monthly", "Every six months"))
                .and(
                        new Often(Length.ofYears(1)),
                        "Yearly",
                        List.of("Annually", "Annual", "Every year", "Every 12 months"));
        private final PartyFacts remembered = new RememberedFacts(facts);
        private final Map<AgreementId, Ground> grounds = new HashMap<>();

        private ObligationRows(PartnershipId partnership) {
            known.of(partnership)
                    .forEach(each -> called.and(each.id(), each.reference(), List.of(each.earlier(), each.title())));
        }

        @Override
        public Optional<Addition> read(Entry entry) {
            AgreementId agreement = entry.choice(AGREEMENT, called);
            String title = entry.text(TITLE);
            OrganisationId owedBy = entry.choice(OWED_BY, parties);
            List<OrganisationId> owedTo = entry.choices(OWED_TO, parties);
            LocalDate first = entry.day(FIRST);
            Often often = Objects.requireNonNullElse(entry.choice(EVERY, frequencies), new Often(null));
            LocalDate until = entry.day(UNTIL);
            String clause = entry.text(CLAUSE);
            String responsible = entry.text(RESPONSIBLE);
            String details = entry.text(DETAILS);
            Ground ground = agreement == null ? null : grounds.computeIfAbsent(agreement, this::ground);
            if (ground != null && !ground.kept) {
                entry.wrong(
                        AGREEMENT,
                        "You would have to be a governance officer of one of the parties to put on record what is owed by this"
                                + " agreement.");
            }
            Optional<Recurrence> recurrence =
                    entry.make(FIRST, () -> new Recurrence(Objects.requireNonNull(first), often.every(), until));
            return entry.make(
                            TITLE,
                            () -> new ObligationDraft(
                                    title,
                                    details,
                                    Objects.requireNonNull(owedBy),
                                    owedTo,
                                    null,
                                    clause,
                                    responsible.isEmpty() ? null : Responsible.named(responsible),
                                    recurrence.orElseThrow()))
                    .flatMap(draft -> stands(entry, Objects.requireNonNull(ground), draft));
        }

        private Optional<Addition> stands(Entry entry, Ground ground, ObligationDraft draft) {
            return entry.make(
                            broken -> ABOUT.getOrDefault(broken.rule(), TITLE),
                            TITLE,
                            () -> Obligation.recorded(ground.around, 1, draft, clock))
                    .map(checked -> new Owed(ground, draft));
        }

        private Ground ground(AgreementId id) {
            Agreement agreement = agreements.get(id);
            // Read now, while they can be: rows that follow are held against them after all else was let go.
            Surroundings around =
                    new Surroundings(agreement, Parties.on(today, agreement, texts, remembered), Set.of(), remembered);
            agreement.finalEnd();
            return new Ground(around, Authority.over(agreement, actor, today).isPresent(), onRecord.of(id));
        }

        /** An obligation that is to come on record. */
        private final class Owed implements Addition {
            private final Ground ground;
            private final ObligationDraft draft;
            private final Same same;

            private Owed(Ground ground, ObligationDraft draft) {
                this.ground = ground;
                this.draft = draft;
                same = new Same(
                        draft.title(), draft.owedBy(), draft.recurrence().first());
            }

            @Override
            public String words() {
                return draft.title() + ", " + ground.around.agreement().reference();
            }

            @Override
            public String identity() {
                return ground.around.agreement().id().value() + "\n"
                        + draft.title().toLowerCase(Locale.UK) + "\n"
                        + same.owedBy().value() + same.first();
            }

            @Override
            public boolean isThere() {
                return ground.there.contains(same);
            }

            @Override
            public UUID add() {
                AgreementId agreement = ground.around.agreement().id();
                if (ground.last < 0) {
                    held.hold(agreement);
                    ground.last = obligations.count(agreement);
                }
                Obligation obligation = Obligation.recorded(ground.around, ++ground.last, draft, clock);
                obligations.add(obligation);
                return obligation.id().value();
            }
        }
    }
}
