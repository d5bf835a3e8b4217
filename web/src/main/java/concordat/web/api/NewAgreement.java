package concordat.web.api;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.AgreementValue;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an agreement says, as programs enter it; dates that are missing are not on record. */
@Schema(
        name = "AgreementDraft",
        requiredProperties = {"title", "type", "parties"})
record NewAgreement(
        @Schema(maxLength = Text.LINE) @Nullable String title,
        @Nullable AgreementType type,
        @Schema(maxLength = Text.SENTENCE) @Nullable String description,
        @Schema(minItems = 2, maxItems = AgreementDraft.MOST_PARTIES) @Nullable List<Party> parties,
        @Schema(maxItems = AgreementDraft.MOST_PURPOSES) @Nullable List<Purpose> purposes,
        @Nullable LocalDate effectiveFrom,
        @Schema(description = "The first day on which it no longer applies.") @Nullable LocalDate endsOn,
        @Nullable LocalDate reviewOn,
        AgreementTerm.@Nullable Notice noticePeriod,
        @Nullable AgreementTerm term,
        @Nullable Boolean confidential,
        @Schema(description = "Left out for what is usual for the type.") @Nullable Boolean legallyBinding,
        @Schema(maxLength = Text.SENTENCE) @Nullable String bindingClauses,
        @Schema(description = "In pounds without VAT, over the whole term; 0 if no money moves.") @Nullable
                BigDecimal totalValue,
        @Schema(description = "In pounds without VAT, each year.") @Nullable BigDecimal yearlyValue,
        @Schema(description = "Whether it is executed as a deed.") @Nullable Boolean deed,
        @Nullable UUID governingCommittee) {

    @Schema(
            name = "AgreementDraftParty",
            requiredProperties = {"organisation"})
    record Party(
            @Nullable UUID organisation,
            @Schema(
                            maxLength = AgreementDraft.LONGEST_NAME,
                            description = "Left out for the organisation's name of today.")
                    @Nullable
                    String nameAsSigned,
            @Nullable Named sponsor,
            @Nullable Named manager,
            @Schema(description = "Left out for that of the agreement.") AgreementTerm.@Nullable Notice noticePeriod) {
        AgreementDraft.PartyEntry entry(String place) {
            OrganisationId at = new OrganisationId(Given.required(place + ".organisation", organisation));
            return Given.in(
                    place + ".nameAsSigned",
                    () -> new AgreementDraft.PartyEntry(
                            at,
                            Given.text(nameAsSigned),
                            Named.responsible(place + ".sponsor", sponsor),
                            Named.responsible(place + ".manager", manager),
                            AgreementTerm.Notice.period(place + ".noticePeriod", noticePeriod)));
        }
    }

    @Schema(name = "AgreementDraftResponsible", description = "A person known here, or a name, or both.")
    record Named(@Nullable UUID person, @Schema(maxLength = Text.LINE) @Nullable String name) {
        static @Nullable Responsible responsible(String place, @Nullable Named somebody) {
            return somebody == null
                    ? null
                    : Given.in(
                            place,
                            () -> new Responsible(
                                    somebody.person == null ? null : new PersonId(somebody.person),
                                    Given.text(somebody.name)));
        }
    }

    @Schema(
            name = "AgreementDraftPurpose",
            requiredProperties = {"text"})
    record Purpose(
            @Schema(description = "Which purpose on record this is; left out for a new one.") @Nullable UUID id,
            @Schema(maxLength = Text.SENTENCE) @Nullable String text) {
        AgreementDraft.PurposeEntry entry(String place) {
            return Given.in(
                    place + ".text",
                    () -> new AgreementDraft.PurposeEntry(id == null ? null : new PurposeId(id), Given.text(text)));
        }
    }

    AgreementDraft draft() {
        String named = Given.in("title", () -> Text.required("title", Given.text(title), Text.LINE));
        String described =
                Given.in("description", () -> Text.optional("description", Given.text(description), Text.SENTENCE));
        String clauses = Given.in(
                "bindingClauses", () -> Text.optional("binding clauses", Given.text(bindingClauses), Text.SENTENCE));
        AgreementType kind = Given.required("type", type);
        AgreementValue worth = Given.in("totalValue", () -> new AgreementValue(totalValue, yearlyValue));
        return Given.in(
                "parties",
                () -> new AgreementDraft(
                        named,
                        kind,
                        described,
                        partyEntries(),
                        purposeEntries(),
                        new AgreementDates(effectiveFrom, endsOn, reviewOn),
                        AgreementTerm.Notice.period("noticePeriod", noticePeriod),
                        Boolean.TRUE.equals(confidential),
                        legallyBinding,
                        clauses,
                        governingCommittee == null ? null : new CommitteeId(governingCommittee),
                        term == null ? TermClause.BY_DATES_ALONE : term.clause(),
                        term == null ? List.of() : term.breakClauses(),
                        worth,
                        Boolean.TRUE.equals(deed)));
    }

    private List<AgreementDraft.PartyEntry> partyEntries() {
        List<AgreementDraft.PartyEntry> entries = new ArrayList<>();
        for (Party party : Given.list(parties)) {
            String place = "parties[" + entries.size() + "]";
            entries.add(Given.required(place, party).entry(place));
        }
        return entries;
    }

    private List<AgreementDraft.PurposeEntry> purposeEntries() {
        List<AgreementDraft.PurposeEntry> entries = new ArrayList<>();
        for (Purpose purpose : Given.list(purposes)) {
            String place = "purposes[" + entries.size() + "]";
            entries.add(Given.required(place, purpose).entry(place));
        }
        return entries;
    }
}
