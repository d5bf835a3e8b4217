package concordat.domain.agreement;

import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says, as somebody enters it.
 *
 * @param dates each may be missing: not recorded
 * @param notice what holds for each party that has no notice period of its own; null if not recorded
 * @param legallyBinding null for what is usual for the type (AG-9)
 * @param bindingClauses which clauses are binding in one that is otherwise not (AG-9); may be empty
 * @param governingCommittee the committee that watches over it; null if none is named
 * @param clause what it says of its term, its renewal and its reviews beside the dates
 * @param breaks when it can be broken off before its end
 * @param deed whether it is executed as a deed, under seal or with witnesses
 */
public record AgreementDraft(
        String title,
        AgreementType type,
        String description,
        List<PartyEntry> parties,
        List<PurposeEntry> purposes,
        AgreementDates dates,
        @Nullable NoticePeriod notice,
        boolean confidential,
        @Nullable Boolean legallyBinding,
        String bindingClauses,
        @Nullable CommitteeId governingCommittee,
        TermClause clause,
        List<BreakClause> breaks,
        AgreementValue value,
        boolean deed) {

    /** The most parties that an agreement can have here. */
    public static final int MOST_PARTIES = 40;

    /** How long the name of an organisation can be. */
    public static final int LONGEST_NAME = 300;

    /** The most purposes that an agreement can have here. */
    public static final int MOST_PURPOSES = 60;

    /** The most break clauses that an agreement can have here. */
    public static final int MOST_BREAKS = 20;

    /** @throws IllegalArgumentException if a text is missing or too long, or a list too long */
    public AgreementDraft {
        title = Text.required("title", title, Text.LINE);
        description = Text.optional("description", description, Text.SENTENCE);
        bindingClauses = Text.optional("binding clauses", bindingClauses, Text.SENTENCE);
        parties = List.copyOf(parties);
        purposes = List.copyOf(purposes);
        breaks = List.copyOf(breaks);
        if (breaks.size() > MOST_BREAKS) {
            throw new IllegalArgumentException("An agreement has at most " + MOST_BREAKS + " break clauses here.");
        }
        if (parties.size() > MOST_PARTIES || purposes.size() > MOST_PURPOSES) {
            throw new IllegalArgumentException(
                    "An agreement has at most " + MOST_PARTIES + " parties and " + MOST_PURPOSES + " purposes.");
        }
    }

    /** A draft between these organisations, with nothing else on record. */
    public static AgreementDraft between(String title, AgreementType type, OrganisationId... organisations) {
        return new AgreementDraft(
                title,
                type,
                "",
                List.of(organisations).stream().map(PartyEntry::of).toList(),
                List.of(),
                AgreementDates.NOT_RECORDED,
                null,
                false,
                null,
                "",
                null,
                TermClause.BY_DATES_ALONE,
                List.of(),
                AgreementValue.NOT_RECORDED,
                false);
    }

    /** The same, worth that, and executed as a deed or not. */
    public AgreementDraft worth(AgreementValue other, boolean asDeed) {
        return new AgreementDraft(
                title,
                type,
                description,
                parties,
                purposes,
                dates,
                notice,
                confidential,
                legallyBinding,
                bindingClauses,
                governingCommittee,
                clause,
                breaks,
                other,
                asDeed);
    }

    /** The same, described in those words. */
    public AgreementDraft described(String words) {
        return new AgreementDraft(
                title,
                type,
                words,
                parties,
                purposes,
                dates,
                notice,
                confidential,
                legallyBinding,
                bindingClauses,
                governingCommittee,
                clause,
                breaks,
                value,
                deed);
    }

    /** The same between those parties. */
    public AgreementDraft withParties(List<PartyEntry> others) {
        return new AgreementDraft(
                title,
                type,
                description,
                others,
                purposes,
                dates,
                notice,
                confidential,
                legallyBinding,
                bindingClauses,
                governingCommittee,
                clause,
                breaks,
                value,
                deed);
    }

    /** The same for those purposes, all of them new. */
    public AgreementDraft withPurposes(String... texts) {
        return withPurposes(List.of(texts).stream().map(PurposeEntry::of).toList());
    }

    /** The same for those purposes. */
    public AgreementDraft withPurposes(List<PurposeEntry> others) {
        return new AgreementDraft(
                title,
                type,
                description,
                parties,
                others,
                dates,
                notice,
                confidential,
                legallyBinding,
                bindingClauses,
                governingCommittee,
                clause,
                breaks,
                value,
                deed);
    }

    /** The same with those dates. */
    public AgreementDraft dated(AgreementDates others) {
        return new AgreementDraft(
                title,
                type,
                description,
                parties,
                purposes,
                others,
                notice,
                confidential,
                legallyBinding,
                bindingClauses,
                governingCommittee,
                clause,
                breaks,
                value,
                deed);
    }

    /** The same with that notice period. */
    public AgreementDraft withNotice(@Nullable NoticePeriod period) {
        return new AgreementDraft(
                title,
                type,
                description,
                parties,
                purposes,
                dates,
                period,
                confidential,
                legallyBinding,
                bindingClauses,
                governingCommittee,
                clause,
                breaks,
                value,
                deed);
    }

    /** The same, saying that of its term. */
    public AgreementDraft saying(TermClause other) {
        return new AgreementDraft(
                title,
                type,
                description,
                parties,
                purposes,
                dates,
                notice,
                confidential,
                legallyBinding,
                bindingClauses,
                governingCommittee,
                other,
                breaks,
                value,
                deed);
    }

    /** The same, to be broken off at those times. */
    public AgreementDraft breakable(List<BreakClause> others) {
        return new AgreementDraft(
                title,
                type,
                description,
                parties,
                purposes,
                dates,
                notice,
                confidential,
                legallyBinding,
                bindingClauses,
                governingCommittee,
                clause,
                others,
                value,
                deed);
    }

    /** The same, for its team's eyes only. */
    public AgreementDraft inConfidence() {
        return new AgreementDraft(
                title,
                type,
                description,
                parties,
                purposes,
                dates,
                notice,
                true,
                legallyBinding,
                bindingClauses,
                governingCommittee,
                clause,
                breaks,
                value,
                deed);
    }

    /** The same under that committee. */
    public AgreementDraft governedBy(@Nullable CommitteeId committee) {
        return new AgreementDraft(
                title,
                type,
                description,
                parties,
                purposes,
                dates,
                notice,
                confidential,
                legallyBinding,
                bindingClauses,
                committee,
                clause,
                breaks,
                value,
                deed);
    }

    /**
     * A party as entered.
     *
     * @param nameAsSigned the name under which it signs; blank to take the organisation's name of today (AG-15)
     * @param notice the notice that it has to give; null for that of the agreement
     */
    public record PartyEntry(
            OrganisationId organisation,
            String nameAsSigned,
            @Nullable Responsible sponsor,
            @Nullable Responsible manager,
            @Nullable NoticePeriod notice) {
        /** @throws IllegalArgumentException if the name is too long */
        public PartyEntry {
            nameAsSigned = Text.optional("name as signed", nameAsSigned, LONGEST_NAME);
        }

        /** A party under its name of today, with nobody responsible on record. */
        public static PartyEntry of(OrganisationId organisation) {
            return new PartyEntry(organisation, "", null, null, null);
        }

        /** The same with that sponsor. */
        public PartyEntry sponsoredBy(@Nullable Responsible somebody) {
            return new PartyEntry(organisation, nameAsSigned, somebody, manager, notice);
        }

        /** The same with that manager. */
        public PartyEntry managedBy(@Nullable Responsible somebody) {
            return new PartyEntry(organisation, nameAsSigned, sponsor, somebody, notice);
        }

        /** The same with a notice period of its own; null for that of the agreement. */
        public PartyEntry withNotice(@Nullable NoticePeriod period) {
            return new PartyEntry(organisation, nameAsSigned, sponsor, manager, period);
        }
    }

    /**
     * A purpose as entered.
     *
     * @param id the purpose that is reworded; null for a new one
     */
    public record PurposeEntry(@Nullable PurposeId id, String text) {
        /** @throws IllegalArgumentException if there is no text, or too much */
        public PurposeEntry {
            text = Text.required("purpose", text, Text.SENTENCE);
        }

        /** A new purpose. */
        public static PurposeEntry of(String text) {
            return new PurposeEntry(null, text);
        }
    }
}
