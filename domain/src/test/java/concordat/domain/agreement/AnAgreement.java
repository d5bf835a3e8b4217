package concordat.domain.agreement;

import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
                .forEach(approval -> agreement.approve(approval, now, Set.of(), CLOCK, TODAY));
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

    /** Executed by these, and in force from 1 January 2026 up to, not including, 1 January 2027. */
    public static Agreement executedBy(OrganisationId... parties) {
        return AgreementFixtures.executed(
                AgreementDraft.between("Placements of three", AgreementType.PLACEMENT_AGREEMENT, parties)
                        .dated(AgreementFixtures.runningNow()));
    }

    /** Of that type between Alder and Cedar, in preparation, with that term. */
    public static Agreement ofType(AgreementType type, @Nullable LocalDate effective, @Nullable LocalDate end) {
        return AgreementFixtures.proposed(AgreementDraft.between("Between two", type, ALDER, CEDAR)
                .dated(new AgreementDates(effective, end, null)));
    }

    /** One person who is an officer of each of these organisations. */
    public static Actor officerOf(OrganisationId... organisations) {
        return somebody(AgreementFixtures.MANAGER, Role.GOVERNANCE_OFFICER, organisations);
    }

    /** Another such person. */
    public static Actor colleagueAt(OrganisationId... organisations) {
        return somebody(AgreementFixtures.SPONSOR, Role.GOVERNANCE_OFFICER, organisations);
    }

    /** Somebody who is appointed at Alder, in that role; the same person as {@link #colleagueAt}. */
    public static Actor atAlder(Role role) {
        return somebody(AgreementFixtures.SPONSOR, role, ALDER);
    }

    /** Who that is. */
    public static PersonId colleague() {
        return AgreementFixtures.SPONSOR;
    }

    private static Actor somebody(PersonId person, Role role, OrganisationId... organisations) {
        return AgreementFixtures.somebody(
                person,
                Arrays.stream(organisations)
                        .map(each -> AgreementFixtures.as(role, each))
                        .toArray(Capacity[]::new));
    }
}
