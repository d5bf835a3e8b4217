package concordat.web.agreement;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDetails.PartyDetails;
import concordat.domain.agreement.AgreementDetails.PurposeDetails;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementDraft.PurposeEntry;
import concordat.domain.agreement.AgreementRule;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.AgreementValue;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Pounds;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says, as a form asks for it. Parties and purposes are rows; each says in a hidden field what it is
 * about, and the form is sent to get another one, with all that was typed.
 */
public final class AgreementForm {
    /** Which field a broken rule is about. */
    static final Map<AgreementRule, String> FIELDS = Map.ofEntries(
            Map.entry(AgreementRule.TWO_PARTIES_AT_LEAST, "organisation"),
            Map.entry(AgreementRule.PARTY_IS_NAMED_ONCE, "organisation"),
            Map.entry(AgreementRule.ORGANISATION_IS_KNOWN, "organisation"),
            Map.entry(AgreementRule.A_PARTNER_IS_A_PARTY, "organisation"),
            Map.entry(AgreementRule.ANNOUNCED_PURPOSE_STAYS, "purposes:0:text"),
            Map.entry(AgreementRule.COMMITTEE_IS_OF_THE_PARTNERSHIP, "committee"),
            Map.entry(AgreementRule.END_IS_AFTER_START, "end"),
            Map.entry(AgreementRule.END_IS_AFTER_SIGNING, "end"),
            Map.entry(AgreementRule.REVIEW_IS_NOT_BEFORE_START, "review"),
            Map.entry(AgreementRule.TERM_IS_SAID_ONCE, "initialYears"),
            Map.entry(AgreementRule.TERM_COMES_FIRST, "initialYears"),
            Map.entry(AgreementRule.BREAK_IS_AFTER_START, "breaks:0:lastDay"));

    private static final String USUAL = "USUAL";
    private static final String NEW = "new";

    private final MaintainingAgreements maintaining;
    private final Notices notices;
    private final Map<OrganisationId, OrganisationSheet> organisations;
    private final List<Option> committees;
    private final List<PartyRow> parties = new ArrayList<>();
    private final List<PurposeRow> purposes = new ArrayList<>();
    private final boolean rowsOnly;
    private TermFields term;
    private NoticeFields notice = new NoticeFields(null);
    private String title = "";
    private @Nullable AgreementType type;
    private String description = "";
    private @Nullable String organisation;
    private @Nullable LocalDate effective;
    private @Nullable LocalDate end;
    private @Nullable LocalDate review;
    private boolean confidential;
    private String binding = USUAL;
    private String bindingClauses = "";
    private String totalValue = "";
    private String yearlyValue = "";
    private boolean deed;
    private @Nullable String committee;

    /** A party as a row of the form. */
    public final class PartyRow {
        private final OrganisationId party;
        private final ResponsibleField sponsor;
        private final ResponsibleField manager;
        private final NoticeFields notice;
        private String nameAsSigned;

        PartyRow(OrganisationId party, List<Appointed> appointed, @Nullable PartyDetails there) {
            this.party = party;
            nameAsSigned = there == null ? "" : there.nameAsSigned();
            sponsor = new ResponsibleField(appointed, there == null ? null : there.sponsor());
            manager = new ResponsibleField(appointed, there == null ? null : there.manager());
            notice = new NoticeFields(there == null ? null : there.notice());
        }

        /** Takes the row out of the form. */
        public @Nullable String remove() {
            parties.remove(this);
            return null;
        }

        PartyEntry entry() {
            return new PartyEntry(
                    party,
                    nameAsSigned,
                    sponsor.responsible().orElse(null),
                    manager.responsible().orElse(null),
                    notice.period());
        }

        /** The notice that it has to give, if that is not what the agreement says for all. */
        public NoticeFields getNotice() {
            return notice;
        }

        String words() {
            return line(nameAsSigned.isBlank() ? getName() : nameAsSigned.strip(), sponsor.words(), manager.words());
        }

        public String getId() {
            return party.value().toString();
        }

        public String getName() {
            @Nullable OrganisationSheet sheet = organisations.get(party);
            return sheet == null ? nameAsSigned : sheet.name();
        }

        public ResponsibleField getSponsor() {
            return sponsor;
        }

        public ResponsibleField getManager() {
            return manager;
        }

        public String getNameAsSigned() {
            return nameAsSigned;
        }

        public void setNameAsSigned(@Nullable String entered) {
            nameAsSigned = entered == null ? "" : entered;
        }
    }

    /** A purpose as a row of the form; one that is on record carries its id, so that it is reworded and not replaced. */
    public static final class PurposeRow {
        private final @Nullable PurposeId id;
        private String text;

        PurposeRow(@Nullable PurposeId id, String text) {
            this.id = id;
            this.text = text;
        }

        PurposeEntry entry() {
            return new PurposeEntry(id, text);
        }

        public String getId() {
            return id == null ? NEW : id.value().toString();
        }

        public String getText() {
            return text;
        }

        public void setText(@Nullable String entered) {
            text = entered == null ? "" : entered;
        }
    }

    /** A form for a new agreement, of which those organisations are parties to begin with. */
    AgreementForm(
            MaintainingAgreements maintaining,
            Notices notices,
            Submission sent,
            List<OrganisationSheet> all,
            List<Option> committees,
            Set<OrganisationId> begin) {
        this(maintaining, notices, sent, all, committees);
        List<OrganisationId> rows = sent.isSent() ? sentParties(sent) : List.copyOf(begin);
        Map<OrganisationId, List<Appointed>> people = maintaining.peopleAt(new HashSet<>(rows));
        rows.forEach(each -> parties.add(new PartyRow(each, people.getOrDefault(each, List.of()), null)));
        if (sent.isSent()) {
            sent.values("purpose").forEach(each -> purposes.add(new PurposeRow(null, "")));
        } else {
            addPurpose();
        }
    }

    /** A form with what an agreement says now. */
    AgreementForm(
            MaintainingAgreements maintaining,
            Notices notices,
            Submission sent,
            List<OrganisationSheet> all,
            List<Option> committees,
            AgreementDetails there) {
        this(maintaining, notices, sent, all, committees);
        Map<OrganisationId, PartyDetails> present =
                there.parties().stream().collect(Collectors.toMap(PartyDetails::organisation, party -> party));
        List<OrganisationId> rows = sent.isSent()
                ? sentParties(sent)
                : there.parties().stream().map(PartyDetails::organisation).toList();
        Map<OrganisationId, List<Appointed>> people = maintaining.peopleAt(new HashSet<>(rows));
        rows.forEach(each -> parties.add(new PartyRow(each, people.getOrDefault(each, List.of()), present.get(each))));
        if (sent.isSent()) {
            // One that somebody has taken off meanwhile comes back as a new one, if it is wanted still.
            Map<String, PurposeId> known = there.purposes().stream()
                    .map(PurposeDetails::id)
                    .collect(Collectors.toMap(id -> id.value().toString(), id -> id));
            sent.values("purpose").forEach(each -> purposes.add(new PurposeRow(known.get(each), "")));
        } else {
            there.purposes().forEach(each -> purposes.add(new PurposeRow(each.id(), each.text())));
        }
        title = there.title();
        type = there.type();
        description = there.description();
        effective = there.dates().effective();
        end = there.dates().end();
        review = there.dates().review();
        notice = new NoticeFields(there.notice());
        term = new TermFields(notices, there.clause(), there.breaks(), breakRows(sent));
        confidential = there.confidential();
        binding = there.legallyBinding() == there.type().usuallyBinding()
                ? USUAL
                : String.valueOf(there.legallyBinding());
        bindingClauses = there.bindingClauses();
        totalValue = plain(there.value().total());
        yearlyValue = plain(there.value().yearly());
        deed = there.deed();
        committee = there.governingCommittee() == null
                ? null
                : there.governingCommittee().value().toString();
    }

    private AgreementForm(
            MaintainingAgreements maintaining,
            Notices notices,
            Submission sent,
            List<OrganisationSheet> all,
            List<Option> committees) {
        this.maintaining = maintaining;
        this.notices = notices;
        this.committees = committees;
        organisations = all.stream().collect(Collectors.toMap(OrganisationSheet::id, each -> each));
        rowsOnly = sent.isPressed("addParty")
                || sent.isPressed("removeParty")
                || sent.isPressed("addPurpose")
                || sent.isPressed("addBreak")
                || sent.isPressed("removeBreak");
        term = new TermFields(notices, TermClause.BY_DATES_ALONE, List.of(), breakRows(sent));
    }

    private static @Nullable Integer breakRows(Submission sent) {
        return sent.isSent() ? Integer.valueOf(sent.values("break").size()) : null;
    }

    private static List<OrganisationId> sentParties(Submission sent) {
        return sent.values("party").stream()
                .distinct()
                .map(id -> new OrganisationId(Submission.id(id)))
                .toList();
    }

    /** Adds a row for the organisation that was chosen. */
    public @Nullable String addParty() {
        if (organisation == null || organisation.isEmpty()) {
            notices.wrong("organisation", "Choose the organisation to add");
            return null;
        }
        OrganisationId chosen = new OrganisationId(UUID.fromString(organisation));
        if (parties.size() >= AgreementDraft.MOST_PARTIES) {
            notices.wrong("organisation", "An agreement has at most " + AgreementDraft.MOST_PARTIES + " parties");
            return null;
        }
        parties.add(new PartyRow(chosen, maintaining.peopleAt(Set.of(chosen)).getOrDefault(chosen, List.of()), null));
        organisation = null;
        return null;
    }

    /** Adds an empty row for another purpose. */
    public @Nullable String addPurpose() {
        if (purposes.size() >= AgreementDraft.MOST_PURPOSES) {
            notices.wrong("An agreement has at most " + AgreementDraft.MOST_PURPOSES + " purposes");
        } else {
            purposes.add(new PurposeRow(null, ""));
        }
        return null;
    }

    /** What was entered; empty if it is not clear, which has then been said beside the fields. */
    Optional<AgreementDraft> understood() {
        boolean clear = true;
        for (int i = 0; i < parties.size(); i++) {
            PartyRow row = parties.get(i);
            clear &= row.sponsor.isClear(notices, "parties:" + i + ":sponsorName");
            clear &= row.manager.isClear(notices, "parties:" + i + ":managerName");
        }
        for (int i = 0; i < parties.size(); i++) {
            clear &= isPeriod(parties.get(i).notice, "parties:" + i + ":months");
        }
        clear &= isPeriod(notice, "noticeMonths");
        @Nullable TermClause clause = term.clause();
        @Nullable List<BreakClause> breaks = term.breakClauses();
        AgreementValue value = new AgreementValue(
                Pounds.entered(totalValue, "totalValue", notices).orElse(null),
                Pounds.entered(yearlyValue, "yearlyValue", notices).orElse(null));
        if (!clear || notices.isRefused() || type == null || clause == null || breaks == null) {
            return Optional.empty();
        }
        return Optional.of(new AgreementDraft(
                title,
                type,
                description,
                parties.stream().map(PartyRow::entry).toList(),
                purposes.stream()
                        .filter(row -> !row.text.isBlank())
                        .map(PurposeRow::entry)
                        .toList(),
                new AgreementDates(effective, end, review),
                notice.period(),
                confidential,
                binding.equals(USUAL) ? null : Boolean.valueOf(binding),
                bindingClauses,
                committee == null || committee.isEmpty() ? null : new CommitteeId(UUID.fromString(committee)),
                clause,
                breaks,
                value,
                deed));
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private boolean isPeriod(NoticeFields fields, String field) {
        try {
            fields.period();
            return true;
        } catch (IllegalArgumentException wrong) {
            notices.wrong(field, String.valueOf(wrong.getMessage()));
            return false;
        }
    }

    /** Where what is on record now differs from what was entered. */
    List<Difference> differences(AgreementDetails there, AgreementDraft yours) {
        Difference.Finder found = new Difference.Finder();
        found.compare("Title", there.title(), yours.title());
        found.compare("Type", there.type().words(), yours.type().words());
        found.compare("Description", there.description(), yours.description());
        found.compare(
                "Parties",
                there.parties().stream()
                        .map(party -> line(party.nameAsSigned(), name(party.sponsor()), name(party.manager())))
                        .collect(Collectors.joining("\n")),
                parties.stream().map(PartyRow::words).collect(Collectors.joining("\n")));
        found.compare(
                "Purposes",
                there.purposes().stream().map(PurposeDetails::text).collect(Collectors.joining("\n")),
                yours.purposes().stream().map(PurposeEntry::text).collect(Collectors.joining("\n")));
        found.compare("In effect from", there.dates().effective(), yours.dates().effective());
        found.compare("Ends before", there.dates().end(), yours.dates().end());
        found.compare("Next review", there.dates().review(), yours.dates().review());
        found.compare("Notice period", words(there.notice()), words(yours.notice()));
        found.compare(
                "Notice periods of parties",
                there.parties().stream()
                        .map(party -> party.nameAsSigned() + ": " + words(party.notice()))
                        .collect(Collectors.joining("\n")),
                parties.stream()
                        .map(row -> row.getName() + ": " + words(row.notice.period()))
                        .collect(Collectors.joining("\n")));
        found.compare("Term", words(there.clause()), words(yours.clause()));
        found.compare("Breaks", words(there.breaks()), words(yours.breaks()));
        found.compare("Confidential", yesNo(there.confidential()), yesNo(yours.confidential()));
        @Nullable Boolean bound = yours.legallyBinding();
        found.compare(
                "Legally binding",
                yesNo(there.legallyBinding()),
                yesNo(bound == null ? yours.type().usuallyBinding() : bound));
        found.compare(
                "Total value", plain(there.value().total()), plain(yours.value().total()));
        found.compare(
                "Value each year",
                plain(there.value().yearly()),
                plain(yours.value().yearly()));
        found.compare("Executed as a deed", yesNo(there.deed()), yesNo(yours.deed()));
        found.compare("Binding clauses", there.bindingClauses(), yours.bindingClauses());
        found.compare("Governing committee", named(there.governingCommittee()), named(yours.governingCommittee()));
        return found.all();
    }

    private static String line(String party, String sponsor, String manager) {
        return party + " (sponsor: " + sponsor + "; manager: " + manager + ")";
    }

    private static String name(@Nullable Responsible responsible) {
        return responsible == null ? "not recorded" : responsible.name();
    }

    private static String words(@Nullable NoticePeriod notice) {
        return notice == null ? "not recorded" : notice.words();
    }

    private static String words(TermClause clause) {
        return Stream.of(
                        clause.initial() == null
                                ? ""
                                : "runs for " + clause.initial().words(),
                        clause.mode().words().toLowerCase(Locale.UK),
                        clause.renewal() == null
                                ? ""
                                : "renewal for " + clause.renewal().words(),
                        clause.mostRenewals() == null ? "" : "at most " + clause.mostRenewals() + " times",
                        clause.renewal() == null
                                ? ""
                                : "stopped by " + clause.stoppedBy().words(),
                        clause.option() == null
                                ? ""
                                : clause.options() + " options of "
                                        + clause.option().words(),
                        clause.reviewMonths() == 0 ? "" : "reviewed every " + clause.reviewMonths() + " months")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String words(List<BreakClause> breaks) {
        return breaks.stream()
                .map(each -> (each.lastDay() == null ? "each full year" : Words.date(each.lastDay())) + ", notice "
                        + words(each.notice()))
                .collect(Collectors.joining("\n"));
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }

    private String named(@Nullable CommitteeId id) {
        return committees.stream()
                .filter(each -> id != null && each.value().equals(id.value().toString()))
                .findFirst()
                .map(Option::label)
                .orElse("none recorded");
    }

    /** Whether the whole form is wanted, and not only a row more or less: then nothing may be missing. */
    public boolean isWhole() {
        return !rowsOnly
                || PhaseId.RENDER_RESPONSE.equals(
                        FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    public List<Option> getTypes() {
        return Arrays.stream(AgreementType.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** The organisations that are no party yet. */
    public List<Option> getOrganisations() {
        Set<OrganisationId> named = parties.stream().map(row -> row.party).collect(Collectors.toSet());
        return organisations.values().stream()
                .filter(each -> !named.contains(each.id()))
                .sorted(Comparator.comparing(OrganisationSheet::name))
                .map(each -> Option.of(each.id().value().toString(), each.name() + " (" + each.shortName() + ")"))
                .toList();
    }

    public List<Option> getCommittees() {
        return committees;
    }

    public List<Option> getBindings() {
        return List.of(
                new Option(
                        USUAL, "As is usual for its type", "A memorandum of understanding is not binding, others are."),
                Option.of("true", "Yes"),
                Option.of("false", "No"));
    }

    public List<PartyRow> getParties() {
        return parties;
    }

    public List<PurposeRow> getPurposes() {
        return purposes;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String entered) {
        title = entered == null ? "" : entered;
    }

    public @Nullable AgreementType getType() {
        return type;
    }

    public void setType(@Nullable AgreementType chosen) {
        type = chosen;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String entered) {
        description = entered == null ? "" : entered;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String chosen) {
        organisation = chosen;
    }

    public @Nullable LocalDate getEffective() {
        return effective;
    }

    public void setEffective(@Nullable LocalDate day) {
        effective = day;
    }

    public @Nullable LocalDate getEnd() {
        return end;
    }

    public void setEnd(@Nullable LocalDate day) {
        end = day;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate day) {
        review = day;
    }

    public NoticeFields getNotice() {
        return notice;
    }

    public TermFields getTerm() {
        return term;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean chosen) {
        confidential = chosen;
    }

    public String getBinding() {
        return binding;
    }

    public void setBinding(@Nullable String chosen) {
        binding = chosen == null || chosen.isEmpty() ? USUAL : chosen;
    }

    public String getBindingClauses() {
        return bindingClauses;
    }

    public void setBindingClauses(@Nullable String entered) {
        bindingClauses = entered == null ? "" : entered;
    }

    public @Nullable String getCommittee() {
        return committee;
    }

    public void setCommittee(@Nullable String chosen) {
        committee = chosen;
    }

    public String getTotalValue() {
        return totalValue;
    }

    public void setTotalValue(@Nullable String entered) {
        totalValue = entered == null ? "" : entered;
    }

    public String getYearlyValue() {
        return yearlyValue;
    }

    public void setYearlyValue(@Nullable String entered) {
        yearlyValue = entered == null ? "" : entered;
    }

    public boolean isDeed() {
        return deed;
    }

    public void setDeed(boolean chosen) {
        deed = chosen;
    }
}
