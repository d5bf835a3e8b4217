package concordat.domain.agreement.particulars;

import concordat.domain.shared.Rule;

/** What holds for personal data, studies and tariff years of agreements. */
public enum ParticularsRule implements Rule {
    LAWFUL_BASIS_IS_RECORDED("AG-10", "Where personal data are shared, the lawful basis is recorded: choose it."),
    TEMPLATE_FOLLOWS_THE_STUDY("AG-12", "{0}: such a study takes a {1}, and this agreement is a {2}."),
    SPONSOR_AND_SITE_ARE_PARTIES("AG-12", "The sponsor and the site of the study are parties to the agreement."),
    SPONSOR_IS_NOT_THE_SITE("AG-12", "The sponsor and the site are two different parties."),
    MODIFICATION_HAS_A_REASON(
            "AG-12", "A template that has been modified is on record with what was changed, and why."),
    TARIFF_IS_OF_A_FUNDING_AGREEMENT(
            "AG-11", "Only an NHS Education Funding Agreement has tariff years; this is a {0}."),
    NHS_ENGLAND_IS_A_PARTY("AG-11", "NHS England is a party to every education funding agreement; it is not one here."),
    FUNDING_HAS_A_TERM(
            "AG-11", "Tariff years lie within the term: record when the agreement takes effect and ends first."),
    TARIFF_YEAR_IS_WITHIN_THE_TERM("AG-11", "The tariff year {0} does not lie within the term, {1} to {2}."),
    TARIFF_YEARS_DO_NOT_OVERLAP("AG-11", "The tariff year {0} is on record already."),
    PROCUREMENT_HAS_ITS_GROUND("D", "{0}: say on what ground, and where the notice, waiver or legal advice is kept.");

    private final String id;
    private final String message;

    ParticularsRule(String id, String message) {
        this.id = id;
        this.message = message;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String message() {
        return message;
    }
}
