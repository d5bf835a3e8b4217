package concordat.domain.settings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of one partnership as they hold on a day. */
public final class SettingsInForce {
    private final Map<Setting, SettingChange> changes = new EnumMap<>(Setting.class);

    /** @param known all that is known of the partnership's changes, those that hold later among them */
    SettingsInForce(LocalDate day, Collection<SettingChange> known) {
        known.stream()
                .filter(change -> !change.from().isAfter(day))
                .sorted(SettingChange.BY_FIRST_DAY)
                .forEach(change -> changes.put(change.setting(), change));
    }

    /** The number that holds. */
    public int value(Setting setting) {
        return change(setting).map(SettingChange::value).orElse(setting.standard());
    }

    /** The change by which it holds; none if it is the standard. */
    public Optional<SettingChange> change(Setting setting) {
        return Optional.ofNullable(changes.get(setting));
    }

    /** By what actions are rated (AC-5). */
    public RagSettings rag() {
        return new RagSettings(
                value(Setting.ACTION_DUE_SOON_DAYS),
                value(Setting.ACTION_AMBER_SLIPS),
                value(Setting.ACTION_RED_SLIPS));
    }

    /** When a party needs that review of a draft before it approves it (AG-2). */
    public WhenReviewed whenReviewed(Setting review) {
        return WhenReviewed.of(value(review));
    }

    /** How many months ahead of its end, or of the last day to give notice, an agreement asks for attention (AG-6). */
    public int renewalMonths() {
        return value(Setting.AGREEMENT_RENEWAL_MONTHS);
    }

    /** How many months ahead whoever answers for an agreement is alerted of its dates, the nearest first (AG-6). */
    public List<Integer> agreementAlertMonths() {
        return Stream.of(
                        Setting.AGREEMENT_FIRST_ALERT_MONTHS,
                        Setting.AGREEMENT_SECOND_ALERT_MONTHS,
                        Setting.AGREEMENT_THIRD_ALERT_MONTHS,
                        Setting.AGREEMENT_FOURTH_ALERT_MONTHS)
                .map(this::value)
                .filter(months -> months > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** How many days before its due date what a party owes by an agreement is due soon. */
    public int obligationLeadDays() {
        return value(Setting.OBLIGATION_LEAD_DAYS);
    }

    /** For how many months evidence on a track to university status is recent (US-4). */
    public int evidenceMonths() {
        return value(Setting.EVIDENCE_MONTHS);
    }

    /** How many working days before the last day to send notice the papers of a meeting are due (MT-5). */
    public int paperSubmissionDays() {
        return value(Setting.PAPER_SUBMISSION_DAYS);
    }

    /** The largest file of a paper, in megabytes of 1,048,576 bytes. */
    public int paperMegabytes() {
        return value(Setting.PAPER_MEGABYTES);
    }

    /** The most pages that a PDF of a paper may have. */
    public int paperPages() {
        return value(Setting.PAPER_PAGES);
    }

    /** How many days before papers are due an author who has still to hand one in is reminded (MT-5). */
    public int paperReminderDays() {
        return value(Setting.PAPER_REMINDER_DAYS);
    }

    /** How many months after their first day terms of reference are to be reviewed, unless they say another day (LF-7). */
    public int termsReviewMonths() {
        return value(Setting.TERMS_REVIEW_MONTHS);
    }

    /** For how many days after their review was due a committee can still open meetings (LF-7). */
    public int termsGraceDays() {
        return value(Setting.TERMS_GRACE_DAYS);
    }

    /** How many days there are to deal with chair's action that was not ratified (BM-3). */
    public int unratifiedActionDays() {
        return value(Setting.UNRATIFIED_ACTION_DAYS);
    }

    /** How many days before the deadline of a written resolution members who have not answered are reminded (BM-5). */
    public int resolutionReminderDays() {
        return value(Setting.RESOLUTION_REMINDER_DAYS);
    }

    /** Of how many members present one has to ask so that all votes are recorded by name (VO-9). */
    public int namesAskedByOneIn() {
        return value(Setting.NAMES_ASKED_BY_ONE_IN);
    }

    /** For how many months an interest that has ended stays published (COI-7). */
    public int interestPublicMonths() {
        return value(Setting.INTEREST_PUBLIC_MONTHS);
    }
}
