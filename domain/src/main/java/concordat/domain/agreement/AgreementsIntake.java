package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementRule.ANNOUNCEMENT_IS_NOT_IN_THE_FUTURE;
import static concordat.domain.agreement.AgreementRule.COMMITTEE_IS_OF_THE_PARTNERSHIP;
import static concordat.domain.agreement.AgreementRule.END_IS_AFTER_SIGNING;
import static concordat.domain.agreement.AgreementRule.END_IS_AFTER_START;
import static concordat.domain.agreement.AgreementRule.REVIEW_IS_NOT_BEFORE_START;

import concordat.domain.agreement.AgreementCalendar.Coming;
import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementDraft.PurposeEntry;
import concordat.domain.agreement.OnRecord.Known;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Schedule;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.committee.Committees;
import concordat.domain.intake.Addition;
import concordat.domain.intake.Column;
import concordat.domain.intake.Entry;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Options;
import concordat.domain.intake.OrganisationNames;
import concordat.domain.intake.RegisterIntake;
import concordat.domain.intake.RegisterKind;
import concordat.domain.scheme.Signatories;
import concordat.domain.scheme.SigningAuthority;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agreements of an earlier register come on record: as proposed, as announced, or as executed with the signatures that the
 * signed copies show. By whoever could put each on record with the form, and by the same rules.
 */
@Dependent
class AgreementsIntake implements RegisterIntake {
    private static final Column REFERENCE = Column.optional(
            "reference",
            "Reference",
            "The reference under which it goes in your register. It is kept with the description; Concordat gives its own.",
            "C-2019-014",
            "Ref",
            "Agreement reference",
            "Agreement ref",
            "Contract reference",
            "Contract number",
            "Number",
            "ID");
    private static final Column TITLE = Column.required(
            "title",
            "Title",
            "What the agreement is called, in up to 200 characters.",
            "Joint research office agreement",
            "Agreement",
            "Agreement title",
            "Agreement name",
            "Name",
            "Contract title",
            "Subject");
    private static final Column TYPE = Column.required(
            "type",
            "Type",
            "What kind of agreement it is: one of the types of Concordat.",
            "Data sharing agreement",
            "Agreement type",
            "Type of agreement",
            "Contract type",
            "Kind",
            "Category");
    private static final Column PARTIES = Column.required(
            "parties",
            "Parties",
            "The organisations between which it is made, parted by semicolons: names, short names or codes.",
            "LPT; UOL",
            "Organisations",
            "Partners",
            "Between",
            "Parties to the agreement");
    private static final Column STAGE = Column.optional(
            "stage",
            "Stage",
            "Proposed, Announced or Executed. Executed needs the signatures; without them say Announced. Empty means Proposed.",
            "Executed",
            "Status",
            "State");
    private static final Column ANNOUNCED = Column.optional(
            "announced",
            "Announced on",
            "The day on which it was announced, if its stage is Announced.",
            "14/12/2023",
            "Announced",
            "Date announced",
            "Announcement date");
    private static final Column SIGNATURES = Column.optional(
            "signatures",
            "Signatures",
            "Who signed for each party, if its stage is Executed: organisation: name, role, date; parted by semicolons.",
            "LPT: Pat Example, Chief Executive, 01/04/2024; UOL: Sam Sample, Registrar, 03/04/2024",
            "Signed by",
            "Signatories");
    private static final Column EFFECTIVE = Column.optional(
            "effective",
            "Effective from",
            "The first day on which it applies.",
            "01/04/2024",
            "Effective date",
            "Effective",
            "Start date",
            "Start",
            "Commencement date",
            "From");
    private static final Column LAST_DAY = Column.optional(
            "lastDay",
            "Last day",
            "The last day on which it applies. Agreements that end with 31 March 2027 have 31/03/2027 here.",
            "31/03/2027",
            "End date",
            "End",
            "Expiry date",
            "Expires",
            "Expiry",
            "To");
    private static final Column REVIEW = Column.optional(
            "review",
            "Review on",
            "The day on which it is next to be reviewed.",
            "30/09/2026",
            "Review date",
            "Next review",
            "Review");
    private static final Column NOTICE = Column.optional(
            "notice",
            "Notice in months",
            "How many months' notice ends it.",
            "6",
            "Notice period (months)",
            "Notice months",
            "Notice period",
            "Notice");
    private static final Column VALUE = Column.optional(
            "value",
            "Total value in pounds",
            "What it is worth in all, in pounds without VAT.",
            "250000",
            "Total value",
            "Value",
            "Contract value",
            "Value (£)");
    private static final Column YEARLY = Column.optional(
            "yearly",
            "Yearly value in pounds",
            "What it is worth each year, in pounds without VAT.",
            "50000",
            "Annual value",
            "Yearly value",
            "Value per year");
    private static final Column COMMITTEE = Column.optional(
            "committee",
            "Governing committee",
            "The committee of the partnership that watches over it, by name or code.",
            "Joint Committee",
            "Committee",
            "Governed by");
    private static final Column BINDING = Column.optional(
            "binding", "Legally binding", "Yes or No; empty for what is usual for its type.", "Yes", "Binding");
    private static final Column CONFIDENTIAL = Column.optional(
            "confidential",
            "Confidential",
            "Yes if only its sponsors, managers and the officers of its parties are to see it.",
            "No");
    private static final Column DEED =
            Column.optional("deed", "Deed", "Yes if it is executed as a deed.", "No", "Executed as a deed");
    private static final Column SPONSORS = Column.optional(
            "sponsors",
            "Sponsors",
            "Who answers for it at each party: organisation: name; parted by semicolons.",
            "LPT: Pat Example; UOL: Sam Sample",
            "Sponsor",
            "Owner",
            "Senior responsible owner",
            "SRO");
    private static final Column MANAGERS = Column.optional(
            "managers",
            "Managers",
            "Who manages it at each party: organisation: name; parted by semicolons.",
            "LPT: Kim Trial",
            "Manager",
            "Contract manager",
            "Lead");
    private static final Column PURPOSES = Column.optional(
            "purposes",
            "Purposes",
            "What it is for, each purpose parted from the next by a semicolon.",
            "Joint clinical posts; Shared library services",
            "Purpose",
            "Aims");
    private static final Column DESCRIPTION = Column.optional(
            "description",
            "Description",
            "What else is to be known of it, in up to 2,000 characters.",
            "Replaces the agreement of 2019.",
            "Notes",
            "Summary",
            "Comments");
    private static final List<Column> COLUMNS = List.of(
            REFERENCE,
            TITLE,
            TYPE,
            PARTIES,
            STAGE,
            ANNOUNCED,
            SIGNATURES,
            EFFECTIVE,
            LAST_DAY,
            REVIEW,
            NOTICE,
            VALUE,
            YEARLY,
            COMMITTEE,
            BINDING,
            CONFIDENTIAL,
            DEED,
            SPONSORS,
            MANAGERS,
            PURPOSES,
            DESCRIPTION);
    private static final Map<AgreementRule, Column> ABOUT = Map.of(
            END_IS_AFTER_START,
            LAST_DAY,
            END_IS_AFTER_SIGNING,
            LAST_DAY,
            REVIEW_IS_NOT_BEFORE_START,
            REVIEW,
            COMMITTEE_IS_OF_THE_PARTNERSHIP,
            COMMITTEE,
            ANNOUNCEMENT_IS_NOT_IN_THE_FUTURE,
            ANNOUNCED,
            AgreementRule.EVERY_PARTY_SIGNS,
            SIGNATURES,
            AgreementRule.SIGNATURE_IS_OF_A_PARTY,
            SIGNATURES,
            AgreementRule.SIGNING_IS_NOT_IN_THE_FUTURE,
            SIGNATURES);

    private final Agreements agreements;
    private final OnRecord onRecord;
    private final PartyFacts facts;
    private final Committees committees;
    private final AgreementCalendar calendar;
    private final BankHolidays holidays;
    private final Audiences audiences;
    private final Signatories signatories;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    AgreementsIntake(
            Agreements agreements,
            OnRecord onRecord,
            PartyFacts facts,
            Committees committees,
            AgreementCalendar calendar,
            BankHolidays holidays,
            Audiences audiences,
            Signatories signatories,
            OrganisationNames organisations,
            CurrentActor actor,
            Clock clock) {
        this.agreements = agreements;
        this.onRecord = onRecord;
        this.facts = facts;
        this.committees = committees;
        this.calendar = calendar;
        this.holidays = holidays;
        this.audiences = audiences;
        this.signatories = signatories;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.AGREEMENTS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Reading begin(IntakeLine file) {
        return new AgreementRows(file.partnership());
    }

    /** How far an agreement of an earlier register has come. */
    private enum Arrival {
        PROPOSED,
        ANNOUNCED,
        EXECUTED
    }

    /** An agreement as a row has it. */
    private record Arriving(
            AgreementDraft draft, Arrival stage, @Nullable LocalDate announced, List<SignatureEntry> signatures) {}

    /** The rows of one file, with all that was looked up for them. */
    private final class AgreementRows implements Reading {
        private final PartnershipId partnership;
        private final LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        private final Options<OrganisationId> known = organisations.all();
        private final Options<AgreementType> types = new Options<>();
        private final Options<CommitteeId> governing = new Options<>();
        private final Options<Arrival> stages = new Options<Arrival>()
                .and(Arrival.PROPOSED, "Proposed", List.of("In preparation", "Draft", "Drafting"))
                .and(Arrival.ANNOUNCED, "Announced", List.of())
                .and(Arrival.EXECUTED, "Executed", List.of("Signed", "In force", "Active"));
        private final Set<String> references = new HashSet<>();
        private final Set<String> identities = new HashSet<>();
        private final PartyFacts remembered = new RememberedFacts(facts);
        private final List<Coming> coming = new ArrayList<>();
        private final WorkingDays workingDays = holidays.workingDays();
        private final Consequences consequences =
                new Consequences(calendar, () -> workingDays, remembering(audiences), clock);

        private AgreementRows(PartnershipId partnership) {
            this.partnership = partnership;
            for (AgreementType type : AgreementType.values()) {
                types.and(type, type.words(), List.of());
            }
            committees.all().stream()
                    .filter(each -> each.partnership().equals(partnership))
                    .forEach(each -> governing.and(each.id(), each.name(), List.of(each.code())));
            for (Known each : onRecord.of(partnership)) {
                references.add(plain(each.reference()));
                references.add(plain(each.earlier()));
                identities.add(identity(each.title(), each.type(), each.parties()));
            }
            references.remove("");
        }

        @Override
        public Optional<Addition> read(Entry entry) {
            String reference = entry.text(REFERENCE);
            Arriving arriving = arriving(entry, reference).orElse(null);
            return arriving == null
                    ? Optional.empty()
                    : entry.make(broken -> ABOUT.getOrDefault(broken.rule(), PARTIES), TITLE, () -> made(arriving, ""))
                            .filter(agreement -> mayKeep(agreement, entry))
                            .map(agreement -> new Arrived(reference, arriving));
        }

        @Override
        public void settle() {
            calendar.keepFirst(coming);
            coming.clear();
        }

        private boolean mayKeep(Agreement agreement, Entry entry) {
            boolean may = Authority.over(agreement, actor, today).isPresent();
            if (!may) {
                entry.wrong(
                        PARTIES,
                        "You would have to be a governance officer of one of the parties to put this agreement on record.");
            }
            return may;
        }

        private Optional<Arriving> arriving(Entry entry, String reference) {
            String title = entry.text(TITLE);
            AgreementType type = entry.choice(TYPE, types);
            List<OrganisationId> parties = entry.choices(PARTIES, known);
            Arrival stage = Objects.requireNonNullElse(entry.choice(STAGE, stages), Arrival.PROPOSED);
            LocalDate announced = entry.day(ANNOUNCED);
            requireStage(entry, stage, announced);
            List<SignatureEntry> signatures = signatures(entry);
            LocalDate effective = entry.day(EFFECTIVE);
            LocalDate lastDay = entry.day(LAST_DAY);
            LocalDate review = entry.day(REVIEW);
            Integer notice = entry.whole(NOTICE);
            BigDecimal value = entry.pounds(VALUE);
            BigDecimal yearly = entry.pounds(YEARLY);
            CommitteeId committee = entry.choice(COMMITTEE, governing);
            Boolean binding = entry.yes(BINDING);
            boolean confidential = Boolean.TRUE.equals(entry.yes(CONFIDENTIAL));
            boolean deed = Boolean.TRUE.equals(entry.yes(DEED));
            Map<OrganisationId, String> sponsors = byParty(entry, SPONSORS);
            Map<OrganisationId, String> managers = byParty(entry, MANAGERS);
            Optional<NoticePeriod> period =
                    notice == null ? Optional.empty() : entry.make(NOTICE, () -> NoticePeriod.ofMonths(notice));
            String description = described(entry.text(DESCRIPTION), reference);
            return entry.make(
                    TITLE,
                    () -> new Arriving(
                            new AgreementDraft(
                                    title,
                                    Objects.requireNonNull(type),
                                    description,
                                    parties.stream()
                                            .map(party -> PartyEntry.of(party)
                                                    .sponsoredBy(named(sponsors.get(party)))
                                                    .managedBy(named(managers.get(party))))
                                            .toList(),
                                    entry.texts(PURPOSES).stream()
                                            .map(PurposeEntry::of)
                                            .toList(),
                                    new AgreementDates(effective, lastDay == null ? null : lastDay.plusDays(1), review),
                                    period.orElse(null),
                                    confidential,
                                    binding,
                                    "",
                                    committee,
                                    TermClause.BY_DATES_ALONE,
                                    List.of(),
                                    new AgreementValue(value, yearly),
                                    deed),
                            stage,
                            announced,
                            signatures));
        }

        private void requireStage(Entry entry, Arrival stage, @Nullable LocalDate announced) {
            if (stage == Arrival.ANNOUNCED && announced == null && !entry.has(ANNOUNCED)) {
                entry.wrong(
                        STAGE,
                        "An announced agreement has the day on which it was announced: fill in \"Announced on\".");
            }
            if (stage == Arrival.EXECUTED && !entry.has(SIGNATURES)) {
                entry.wrong(
                        STAGE,
                        "An executed agreement has the signatures of all parties: fill in \"Signatures\", or write Announced and"
                                + " fill in \"Announced on\", which claims nothing about signatures.");
            }
            if (stage != Arrival.EXECUTED && entry.has(SIGNATURES)) {
                entry.wrong(
                        SIGNATURES,
                        "Only an executed agreement has signatures: write Executed as its stage, or take them out.");
            }
        }

        private List<SignatureEntry> signatures(Entry entry) {
            List<SignatureEntry> signatures = new ArrayList<>();
            for (String text : entry.texts(SIGNATURES)) {
                int colon = text.indexOf(':');
                String[] parts = text.substring(colon + 1).split(",");
                if (colon < 0 || parts.length < 2 || parts.length > 3) {
                    entry.wrong(
                            SIGNATURES,
                            "Write each signature as organisation: name, role, date; here it reads \"" + text + "\".");
                    continue;
                }
                Optional<LocalDate> on = parts.length < 3 ? Optional.empty() : entry.dayIn(SIGNATURES, parts[2]);
                entry.choice(SIGNATURES, text.substring(0, colon), known)
                        .flatMap(party -> entry.make(
                                SIGNATURES, () -> new SignatureEntry(party, parts[0], parts[1], on.orElse(null))))
                        .ifPresent(signatures::add);
            }
            return signatures;
        }

        private Map<OrganisationId, String> byParty(Entry entry, Column column) {
            Map<OrganisationId, String> names = new LinkedHashMap<>();
            for (String text : entry.texts(column)) {
                int colon = text.indexOf(':');
                if (colon < 0) {
                    entry.wrong(column, "Write each as organisation: name; here it reads \"" + text + "\".");
                } else {
                    entry.choice(column, text.substring(0, colon), known)
                            .ifPresent(party ->
                                    names.put(party, text.substring(colon + 1).strip()));
                }
            }
            return names;
        }

        private static @Nullable Responsible named(@Nullable String name) {
            return name == null || name.isEmpty() ? null : Responsible.named(name);
        }

        private static String described(String description, String reference) {
            String earlier = reference.isEmpty() ? "" : OnRecord.EARLIER + reference;
            return description.isEmpty() || earlier.isEmpty() ? description + earlier : description + "\n" + earlier;
        }

        /** As it comes on record, by the same acts as with the forms. */
        private Agreement made(Arriving arriving, String number) {
            Agreement agreement = Agreement.proposed(partnership, number, arriving.draft(), remembered, clock, today);
            LocalDate announced = arriving.announced();
            if (arriving.stage() == Arrival.ANNOUNCED && announced != null) {
                agreement.announce(announced, today);
            } else if (arriving.stage() == Arrival.EXECUTED) {
                SignatureChecks checks = new SignatureChecks(signatories, agreements);
                agreement.execute(
                        arriving.signatures().stream()
                                .map(signature -> checked(signature, agreement, checks))
                                .toList(),
                        clock,
                        today);
            }
            return agreement;
        }

        private CheckedSignature checked(SignatureEntry entry, Agreement agreement, SignatureChecks checks) {
            String party = agreement
                    .party(entry.organisation())
                    .map(Party::nameAsSigned)
                    .orElseThrow(() -> new RuleBroken(AgreementRule.SIGNATURE_IS_OF_A_PARTY));
            SigningAuthority.Matter matter = agreement.signingMatter();
            return checks.ofAnother(entry, party, matter);
        }

        /** An agreement that is to come on record. */
        private final class Arrived implements Addition {
            private final String reference;
            private final Arriving arriving;

            private Arrived(String reference, Arriving arriving) {
                this.reference = plain(reference);
                this.arriving = arriving;
            }

            @Override
            public String words() {
                return arriving.draft().title();
            }

            @Override
            public String identity() {
                return reference.isEmpty() ? sameness() : reference;
            }

            private String sameness() {
                AgreementDraft draft = arriving.draft();
                return AgreementsIntake.identity(
                        draft.title(),
                        draft.type(),
                        new HashSet<>(draft.parties().stream()
                                .map(PartyEntry::organisation)
                                .toList()));
            }

            @Override
            public boolean isThere() {
                return references.contains(reference) || (reference.isEmpty() && identities.contains(sameness()));
            }

            @Override
            public UUID add() {
                Agreement agreement = made(arriving, agreements.nextReference(partnership, today.getYear()));
                Schedule schedule = consequences.draw(agreement);
                agreements.add(agreement);
                coming.add(new Coming(agreement.id(), agreement.audience(), schedule.milestones()));
                return agreement.id().value();
            }
        }
    }

    private static String identity(String title, AgreementType type, Set<OrganisationId> parties) {
        return plain(title) + "\n" + type + "\n"
                + parties.stream()
                        .map(party -> party.value().toString())
                        .sorted()
                        .toList();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }

    /** What is for all of some parties is found once. */
    private static Audiences remembering(Audiences audiences) {
        Map<AudienceKey, UUID> found = new HashMap<>();
        return key -> key instanceof AudienceKey.AgreementParties
                ? found.computeIfAbsent(key, audiences::of)
                : audiences.of(key);
    }
}
