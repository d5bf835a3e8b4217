package concordat.domain.agreement;

import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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

    /** Executed, and in force since 1 January 2026 until somebody gives notice. */
    public static Agreement rolling() {
        return AgreementFixtures.executed(AgreementFixtures.aDraft()
                .dated(new AgreementDates(LocalDate.of(2026, 1, 1), null, null))
                .saying(TermClause.rolling()));
    }

    /** In force from 1 January 2026 up to, not including, 1 January 2027, but for the notice that Alder has given. */
    public static Agreement noticed() {
        Agreement agreement = AgreementFixtures.executed(
                AgreementFixtures.aDraft().dated(AgreementFixtures.runningNow()).withNotice(NoticePeriod.ofMonths(3)));
        agreement.giveNotice(ALDER, TODAY, NoticeKind.TO_END, null, WorkingDays.BY_THE_CALENDAR, CLOCK, TODAY);
        return agreement;
    }

    /** Lets all parties approve it, and sends it out for signature. */
    public static void sendOut(Agreement agreement) {
        WhatIsSigned now = agreement.whatIsSigned(List.of());
        agreement.parties().stream()
                .map(party -> new ApprovalEntry(party.organisation(), "Board", TODAY, ""))
                .forEach(approval -> agreement.approve(approval, now, CLOCK, TODAY));
        agreement.moveTo(AgreementStage.OUT_FOR_SIGNATURE, now);
    }

    /** Lets all parties sign it. */
    public static void execute(Agreement agreement) {
        agreement.execute(AgreementFixtures.checked(AgreementFixtures.signaturesOf(agreement)), CLOCK, TODAY);
    }

    /** A register with that agreement. */
    public static Agreements register(Agreement agreement) {
        AgreementFixtures.Office office = new AgreementFixtures.Office();
        office.add(agreement);
        return office;
    }

    /** An officer of that organisation. */
    public static Actor officerOf(OrganisationId organisation) {
        return AgreementFixtures.somebody(
                AgreementFixtures.MANAGER, AgreementFixtures.as(Role.GOVERNANCE_OFFICER, organisation));
    }
}
