package concordat.domain.interest;

import static concordat.domain.interest.InterestRule.DIRECT_INTEREST_IS_ONES_OWN;

import concordat.domain.intake.Addition;
import concordat.domain.intake.Column;
import concordat.domain.intake.Entry;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Options;
import concordat.domain.intake.OrganisationNames;
import concordat.domain.intake.RegisterIntake;
import concordat.domain.intake.RegisterKind;
import concordat.domain.interest.Interest.Hand;
import concordat.domain.meeting.InterestType;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Interests from an earlier register, or from declarations on paper, are entered for those who are to declare, by a governance officer of a
 * partner. The record says so, and each entry is reviewed and registered like any other.
 */
@Dependent
class InterestsIntake implements RegisterIntake {
    private static final Column PERSON = Column.required(
            "person",
            "Name",
            "Whose interest it is: a member or attendee of a committee, by the name that is on record.",
            "Pat Example",
            "Member",
            "Name of member",
            "Declared by",
            "Declarant",
            "Person",
            "Full name");
    private static final Column ORGANISATION = Column.optional(
            "organisation",
            "Organisation",
            "Their organisation, to tell two of the same name apart: the name, the short name or the code.",
            "LPT",
            "Employer",
            "Partner",
            "Represents");
    private static final Column TYPE = Column.required(
            "type",
            "Type",
            "Financial, Non-financial professional, Non-financial personal, or Indirect.",
            "Financial",
            "Type of interest",
            "Interest type",
            "Nature of interest",
            "Category");
    private static final Column CONCERN = Column.required(
            "concern",
            "Interest in",
            "The organisation, person or agreement that it is in, by name.",
            "Brookside Care Limited",
            "Name of organisation",
            "Body",
            "Company",
            "With whom",
            "Interested in");
    private static final Column KIND = Column.optional(
            "kind",
            "That is",
            "Organisation, Person or Agreement. If it is empty, it is an organisation.",
            "Organisation",
            "Kind",
            "Interest is in");
    private static final Column DESCRIPTION = Column.required(
            "description",
            "What the interest is",
            "It will be published, so name no relative, friend or patient here.",
            "Non-executive director",
            "Description of interest",
            "Description",
            "Interest declared",
            "Declared interest",
            "Details");
    private static final Column PAID = Column.optional(
            "paid", "Paid", "Yes, if money comes with it.", "Yes", "Remunerated", "Paid or unpaid", "Money");
    private static final Column RELATIONSHIP = Column.optional(
            "relationship",
            "Relationship",
            "Of an indirect interest: Close relative, Friend, Associate, or Business partner.",
            "Close relative",
            "Relationship to member");
    private static final Column WHOSE = Column.optional(
            "whose",
            "Whose interest",
            "Of an indirect interest: the name of the person whose it is. It is never published.",
            "Sam Sample",
            "Name of related person",
            "Third party",
            "Interest of");
    private static final Column FROM = Column.required(
            "from",
            "First day",
            "The first day of the interest.",
            "01/04/2025",
            "From",
            "Date from",
            "Start date",
            "Start",
            "Since",
            "Interest from");
    private static final Column LAST = Column.optional(
            "last",
            "Last day",
            "The last day of the interest, if it is known.",
            "31/03/2027",
            "To",
            "Date to",
            "Until",
            "End date",
            "End",
            "Interest to");

    private final Interests interests;
    private final PartnerRegister partners;
    private final OrganisationNames organisations;
    private final Audiences audiences;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    InterestsIntake(
            Interests interests,
            PartnerRegister partners,
            OrganisationNames organisations,
            Audiences audiences,
            CurrentActor actor,
            Clock clock) {
        this.interests = interests;
        this.partners = partners;
        this.organisations = organisations;
        this.audiences = audiences;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.INTERESTS;
    }

    @Override
    public List<Column> columns() {
        return List.of(PERSON, ORGANISATION, TYPE, CONCERN, KIND, DESCRIPTION, PAID, RELATIONSHIP, WHOSE, FROM, LAST);
    }

    /** @throws concordat.domain.shared.NotAllowed if the actor is no governance officer of a partner */
    @Override
    public Reading begin(IntakeLine file) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        Keepers keepers = Keepers.of(file.partnership(), partners, today);
        return new InterestRows(keepers, keepers.actAsOfficer(actor), today);
    }

    private static Options<InterestType> types() {
        Options<InterestType> options = new Options<>();
        options.and(InterestType.FINANCIAL, InterestType.FINANCIAL.words(), List.of("Financial interest", "Pecuniary"));
        options.and(
                InterestType.NON_FINANCIAL_PROFESSIONAL,
                InterestType.NON_FINANCIAL_PROFESSIONAL.words(),
                List.of("Non financial professional", "Non-financial professional interest", "Professional"));
        options.and(
                InterestType.NON_FINANCIAL_PERSONAL,
                InterestType.NON_FINANCIAL_PERSONAL.words(),
                List.of("Non financial personal", "Non-financial personal interest", "Personal"));
        return options.and(InterestType.INDIRECT, InterestType.INDIRECT.words(), List.of("Indirect interest"));
    }

    /** The rows of one file, with all that was looked up for them. */
    private final class InterestRows implements Reading {
        private final Keepers keepers;
        private final Hand officer;
        private final UUID audience;
        private final List<PersonOnRecord> inScope;
        private final Options<PersonOnRecord> declarants = new Options<>();
        private final Options<OrganisationId> parties = organisations.all();
        private final Options<InterestType> types = types();
        private final Options<ConcernKind> kinds = new Options<>();
        private final Options<Relationship> relationships = new Options<>();
        private final List<KnownConcern> known;
        private final Set<String> there = new HashSet<>();

        private InterestRows(Keepers keepers, Hand officer, LocalDate today) {
            this.keepers = keepers;
            this.officer = officer;
            audience = audiences.of(keepers.audience(Publication.WITHHELD));
            inScope = interests.inScope(keepers.partnership(), today).stream()
                    .map(PersonInScope::person)
                    .toList();
            inScope.forEach(each -> declarants.and(each, each.name(), List.of()));
            known = interests.known(today);
            for (ConcernKind each : ConcernKind.values()) {
                kinds.and(each, each.words(), List.of());
            }
            for (Relationship each : Relationship.values()) {
                relationships.and(each, each.words(), List.of());
            }
            interests.of(keepers.partnership()).forEach(each -> there.add(identity(each)));
        }

        @Override
        public Optional<Addition> read(Entry entry) {
            OrganisationId organisation = entry.choice(ORGANISATION, parties);
            PersonOnRecord person = entry.choice(PERSON, organisation == null ? declarants : at(organisation));
            InterestType type = entry.choice(TYPE, types);
            String name = entry.text(CONCERN);
            ConcernKind kind = entry.choice(KIND, kinds);
            String description = entry.text(DESCRIPTION);
            Boolean paid = entry.yes(PAID);
            Relationship relationship = entry.choice(RELATIONSHIP, relationships);
            String whose = entry.text(WHOSE);
            LocalDate from = entry.day(FROM);
            LocalDate last = entry.day(LAST);
            Optional<Term> term = entry.make(
                    LAST, () -> new Term(Objects.requireNonNull(from), last == null ? null : last.plusDays(1)));
            Optional<Concern> concern = entry.make(
                    CONCERN, () -> Concern.named(Objects.requireNonNullElse(kind, ConcernKind.ORGANISATION), name)
                            .among(known));
            return entry.make(
                            broken -> broken.rule() == DIRECT_INTEREST_IS_ONES_OWN ? RELATIONSHIP : WHOSE,
                            DESCRIPTION,
                            () -> new NewInterest(
                                    Objects.requireNonNull(type),
                                    concern.orElseThrow(),
                                    description,
                                    relationship,
                                    whose,
                                    Boolean.TRUE.equals(paid),
                                    term.orElseThrow()))
                    .map(declared -> new Entered(
                            declared,
                            new Interest(
                                    keepers.partnership(),
                                    audience,
                                    Objects.requireNonNull(person),
                                    declared,
                                    declared.concern(),
                                    officer,
                                    clock),
                            there));
        }

        private Options<PersonOnRecord> at(OrganisationId organisation) {
            Options<PersonOnRecord> options = new Options<>();
            inScope.stream()
                    .filter(each -> each.organisation().equals(organisation))
                    .forEach(each -> options.and(each, each.name(), List.of()));
            return options;
        }
    }

    private static String identity(Interest interest) {
        return String.join(
                "\n",
                interest.person().person().value().toString(),
                interest.type().name(),
                interest.concern().kind().name(),
                interest.concern().name().toLowerCase(Locale.UK),
                interest.description().toLowerCase(Locale.UK),
                interest.term().from().toString());
    }

    /** An interest that is to be entered, and what is on record already. */
    private final class Entered implements Addition {
        private final NewInterest declared;
        private final Interest interest;
        private final Set<String> there;

        private Entered(NewInterest declared, Interest interest, Set<String> there) {
            this.declared = declared;
            this.interest = interest;
            this.there = there;
        }

        @Override
        public String words() {
            return interest.person().name() + ", " + interest.concern().name();
        }

        @Override
        public String identity() {
            return InterestsIntake.identity(interest);
        }

        @Override
        public boolean isThere() {
            return there.contains(identity());
        }

        @Override
        public UUID add() {
            interests.add(interest);
            if (declared.type() == InterestType.INDIRECT) {
                interests.add(new ThirdParty(interest, declared.whose(), clock));
            }
            return interest.id().value();
        }
    }
}
