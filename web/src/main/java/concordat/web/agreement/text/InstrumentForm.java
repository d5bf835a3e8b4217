package concordat.web.agreement.text;

import concordat.domain.agreement.text.InstrumentDraft;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.InstrumentRule;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Rule;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an instrument says, apart from its changes to clauses, as a form asks for it; which fields depends on its kind. */
public final class InstrumentForm {
    /** Which field a broken rule is about. */
    static final Map<Rule, String> FIELDS = Map.of(
            InstrumentRule.UNTIL_IS_AFTER_EFFECT, "until",
            InstrumentRule.EFFECT_IS_NOT_BEFORE_THE_AGREEMENT, "effective",
            InstrumentRule.EXTENSION_ENDS_LATER, "newEnd",
            InstrumentRule.NOVATION_REPLACES_A_PARTY, "leaving",
            InstrumentRule.NOVATION_BRINGS_ANOTHER, "joining",
            InstrumentRule.SUPERSESSION_NAMES_ANOTHER, "successor",
            InstrumentRule.SUPERSESSION_IS_NOT_CIRCULAR, "successor");

    private final Notices notices;
    private final InstrumentKind kind;
    private final List<Option> parties;
    private final List<Option> organisations;
    private final List<Option> agreements;
    private String title = "";
    private String terms = "";
    private @Nullable LocalDate effective;
    private @Nullable LocalDate until;
    private @Nullable LocalDate newEnd;
    private @Nullable String leaving;
    private @Nullable String joining;
    private @Nullable String successor;

    InstrumentForm(
            Notices notices,
            InstrumentKind kind,
            List<Option> parties,
            List<Option> organisations,
            List<Option> agreements) {
        this.notices = notices;
        this.kind = kind;
        this.parties = parties;
        this.organisations = organisations;
        this.agreements = agreements;
    }

    /** Fills it with what is on record. */
    InstrumentForm of(InstrumentDraft there) {
        title = there.title();
        terms = there.terms();
        effective = there.effective();
        until = there.until();
        newEnd = there.newEnd();
        leaving = text(there.leaving());
        joining = text(there.joining());
        AgreementId other = there.successor();
        successor = other == null ? null : other.value().toString();
        return this;
    }

    private static @Nullable String text(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value().toString();
    }

    /** What was entered, unless it cannot stand: then that is said beside the field. */
    Optional<InstrumentDraft> understood() {
        @Nullable LocalDate day = effective;
        if (day == null) {
            notices.wrong("effective", "Enter the day from which it has effect");
            return Optional.empty();
        }
        try {
            return Optional.of(new InstrumentDraft(
                    kind,
                    title,
                    terms,
                    day,
                    until,
                    newEnd,
                    organisation(leaving),
                    organisation(joining),
                    agreement(successor)));
        } catch (IllegalArgumentException wrong) {
            notices.wrong(title.isBlank() ? "instrumentTitle" : "terms", String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private static @Nullable OrganisationId organisation(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : new OrganisationId(UUID.fromString(chosen));
    }

    private static @Nullable AgreementId agreement(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty() ? null : new AgreementId(UUID.fromString(chosen));
    }

    /** Where what is on record differs from what was entered. */
    static List<Difference> differences(InstrumentDraft there, InstrumentDraft yours) {
        Difference.Finder finder = new Difference.Finder();
        finder.compare("Title", there.title(), yours.title());
        finder.compare("What the parties agree", there.terms(), yours.terms());
        finder.compare("In effect from", there.effective(), yours.effective());
        finder.compare("In effect until before", Words.date(there.until()), Words.date(yours.until()));
        finder.compare("New end", Words.date(there.newEnd()), Words.date(yours.newEnd()));
        return finder.all();
    }

    public String getKind() {
        return kind.words();
    }

    public boolean isExtending() {
        return kind == InstrumentKind.EXTENSION;
    }

    public boolean isReplacing() {
        return kind == InstrumentKind.NOVATION;
    }

    public boolean isGivingWay() {
        return kind == InstrumentKind.SUPERSESSION;
    }

    public List<Option> getParties() {
        return parties;
    }

    public List<Option> getOrganisations() {
        return organisations;
    }

    public List<Option> getAgreements() {
        return agreements;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String entered) {
        title = entered == null ? "" : entered;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(@Nullable String entered) {
        terms = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getEffective() {
        return effective;
    }

    public void setEffective(@Nullable LocalDate day) {
        effective = day;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate day) {
        until = day;
    }

    public @Nullable LocalDate getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(@Nullable LocalDate day) {
        newEnd = day;
    }

    public @Nullable String getLeaving() {
        return leaving;
    }

    public void setLeaving(@Nullable String chosen) {
        leaving = chosen;
    }

    public @Nullable String getJoining() {
        return joining;
    }

    public void setJoining(@Nullable String chosen) {
        joining = chosen;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String chosen) {
        successor = chosen;
    }
}
