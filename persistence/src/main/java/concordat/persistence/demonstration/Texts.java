package concordat.persistence.demonstration;

import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.text.ClauseChange;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.ClausePart;
import concordat.domain.agreement.text.ClauseWords;
import concordat.domain.agreement.text.DraftingTexts;
import concordat.domain.agreement.text.InstrumentDraft;
import concordat.domain.agreement.text.InstrumentId;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.agreement.text.MakingInstruments;
import concordat.domain.agreement.text.MakingInstruments.NewClause;
import concordat.domain.agreement.text.PlacedClause;
import concordat.domain.agreement.text.ReadingTexts;
import concordat.domain.agreement.text.WordingDetails;
import concordat.domain.agreement.text.WordingId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** The texts of some fictional agreements: drafted from the library, varied once, and about to be varied again. */
final class Texts {
    private static final String REVIEW = "Term and review";

    private final Company company;
    private final PartnershipId partnership;
    private final String officer;

    Texts(Company company, PartnershipId partnership, String officer) {
        this.company = company;
        this.partnership = partnership;
        this.officer = officer;
    }

    /** Puts these headings of the library into a draft. */
    void draft(AgreementId agreement, Set<String> headings) {
        List<WordingId> models = company.as(officer, ReadingTexts.class, texts -> texts.library(partnership)).stream()
                .filter(wording -> headings.contains(wording.heading()))
                .map(WordingDetails::id)
                .toList();
        company.does(officer, DraftingTexts.class, texts -> texts.addModels(agreement, models));
    }

    /** Fills in the term of a draft. */
    void setTerm(AgreementId agreement) {
        ClauseId term = clause(agreement, REVIEW);
        long seen = company.as(officer, ReadingTexts.class, texts -> texts.clause(term))
                .version();
        company.does(
                officer,
                DraftingTexts.class,
                texts -> texts.reword(
                        term,
                        seen,
                        new ClauseWords(
                                REVIEW,
                                "This agreement begins on the Start Date and continues for three years unless it is ended"
                                        + " earlier in accordance with its terms.\nThe Parties shall review it once in"
                                        + " each year.",
                                true)));
    }

    /** Has a variation executed on that day, which gives the text a longer term and one clause more. */
    void vary(AgreementId agreement, LocalDate signed, List<SignatureEntry> signatures) {
        InstrumentId variation = prepare(agreement, "Longer term and shared placements", signed.plusMonths(1));
        ClauseId term = clause(agreement, REVIEW);
        change(
                variation,
                (instruments, seen) -> instruments.changeClause(
                        variation,
                        seen,
                        new ClauseChange.Replaced(
                                term,
                                new ClauseWords(
                                        REVIEW,
                                        "This agreement begins on the Start Date and continues for five years unless it is"
                                                + " ended earlier in accordance with its terms.\nThe Parties shall review"
                                                + " it once in each year, and first after eighteen months.",
                                        true))));
        change(variation, (instruments, seen) -> {
            ClauseId unused = instruments.addClause(
                    "shared placements " + agreement.value(),
                    variation,
                    seen,
                    new NewClause(
                            ClausePart.MAIN,
                            clause(agreement, "Workstreams"),
                            number(agreement) + "A",
                            new ClauseWords(
                                    "Shared placements",
                                    "Where a placement is shared by two trusts, the trust at which it begins is"
                                            + " responsible for the induction of the students.",
                                    true)));
        });
        for (SignatureEntry signature : signatures) {
            change(variation, (instruments, seen) -> instruments.sign(variation, seen, signature));
        }
    }

    /** Leaves a second variation in draft. */
    void prepareAnother(AgreementId agreement, LocalDate effective) {
        InstrumentId variation = prepare(agreement, "Contacts and notices", effective);
        ClauseId contacts = clause(agreement, "Contacts and notices");
        change(
                variation,
                (instruments, seen) -> instruments.changeClause(variation, seen, new ClauseChange.Removed(contacts)));
    }

    private InstrumentId prepare(AgreementId agreement, String title, LocalDate effective) {
        return company.as(
                officer,
                MakingInstruments.class,
                instruments -> instruments.prepare(
                        title + agreement.value(),
                        agreement,
                        InstrumentDraft.of(InstrumentKind.VARIATION, title, effective)));
    }

    private ClauseId clause(AgreementId agreement, String heading) {
        return placed(agreement, heading).id();
    }

    private String number(AgreementId agreement) {
        return placed(agreement, "Workstreams").number();
    }

    private PlacedClause placed(AgreementId agreement, String heading) {
        return company.as(officer, ReadingTexts.class, texts -> texts.text(agreement, null)).clauses().stream()
                .filter(clause -> clause.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private void change(InstrumentId id, ObjLongConsumer<MakingInstruments> change) {
        long seen = company.as(officer, ReadingTexts.class, texts -> texts.instrument(id))
                .version();
        company.does(officer, MakingInstruments.class, instruments -> change.accept(instruments, seen));
    }
}
