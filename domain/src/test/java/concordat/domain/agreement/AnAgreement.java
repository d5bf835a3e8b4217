package concordat.domain.agreement;

import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import java.time.Clock;
import java.time.LocalDate;

/** The fixtures of agreements for the features that are about an agreement: what they are given, and who may act on it. */
public final class AnAgreement {
    public static final LocalDate TODAY = AgreementFixtures.TODAY;
    public static final Clock CLOCK = AgreementFixtures.CLOCK;
    public static final OrganisationId ALDER = AgreementFixtures.ALDER;
    public static final OrganisationId BIRCH = AgreementFixtures.BIRCH;
    public static final OrganisationId CEDAR = AgreementFixtures.CEDAR;
    public static final OrganisationId OUTSIDER = AgreementFixtures.OUTSIDER;

    private AnAgreement() {}

    public static PartyFacts facts() {
        return AgreementFixtures.facts();
    }

    /** Between Alder and Cedar, binding in law, in preparation. */
    public static Agreement inPreparation() {
        return AgreementFixtures.proposed(AgreementFixtures.aDraft());
    }

    /** A memorandum between the two, in preparation. */
    public static Agreement aMemorandum() {
        return AgreementFixtures.proposed(
                AgreementDraft.between("Heads of terms", AgreementType.MEMORANDUM_OF_UNDERSTANDING, ALDER, CEDAR));
    }

    /** Executed, and in force from 1 January 2026 up to, not including, 1 January 2027. */
    public static Agreement executed() {
        return AgreementFixtures.executed(AgreementFixtures.aDraft().dated(AgreementFixtures.runningNow()));
    }

    /** The same with a sponsor and a manager at Alder. */
    public static Agreement executedWithTeam() {
        return AgreementFixtures.executed(AgreementFixtures.aSponsoredDraft().dated(AgreementFixtures.runningNow()));
    }

    /** Lets all parties sign it. */
    public static void execute(Agreement agreement) {
        agreement.execute(AgreementFixtures.signaturesOf(agreement), CLOCK, TODAY);
    }

    /** An officer of that organisation. */
    public static Actor officerOf(OrganisationId organisation) {
        return AgreementFixtures.somebody(
                AgreementFixtures.MANAGER, AgreementFixtures.as(Role.GOVERNANCE_OFFICER, organisation));
    }
}
