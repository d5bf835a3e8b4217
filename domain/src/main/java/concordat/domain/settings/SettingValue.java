package concordat.domain.settings;

import static concordat.domain.settings.SettingRule.CHANGE_IS_FORESEEABLE;
import static concordat.domain.settings.SettingRule.PAST_IS_LEFT_AS_IT_WAS;
import static concordat.domain.settings.SettingRule.RED_IS_NOT_BELOW_AMBER;
import static concordat.domain.settings.SettingRule.VALUE_IS_ANOTHER;

import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a setting of a partnership is from a day on. It is never edited and never taken back: another value from the same
 * day, recorded later, takes its place, and both stay on record.
 */
@Entity
@Table(name = "setting_value")
public class SettingValue {
    private static final int YEARS_AHEAD = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Id
    private UUID id;

    @Embedded
    private PartnershipId partnership;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private Setting setting;

    @Column(nullable = false, updatable = false)
    private int ordinal;

    @Column(name = "chosen", nullable = false, updatable = false)
    private int value;

    @Column(name = "in_force_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(nullable = false, updatable = false, length = Text.SENTENCE)
    private String reason;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by", nullable = false, updatable = false))
    private PersonId recordedBy;

    @Column(name = "recorded_by_name", nullable = false, updatable = false, length = Text.LINE)
    private String recordedByName;

    @SuppressWarnings("NullAway.Init")
    protected SettingValue() {}

    private SettingValue(SettingChange change, PersonId recordedBy, Clock clock) {
        id = Ids.next(clock);
        partnership = change.partnership();
        setting = change.setting();
        ordinal = change.ordinal();
        value = change.value();
        from = change.from();
        reason = change.reason();
        recordedAt = change.recordedAt();
        this.recordedBy = recordedBy;
        recordedByName = change.recordedBy();
    }

    /**
     * Changes a setting.
     *
     * @param known all changes of the partnership's settings until now
     * @throws concordat.domain.shared.RuleBroken if the value is out of bounds, holds already or is at odds with another
     *     setting, or if the first day is past or too far ahead
     */
    static SettingValue of(SettingChange change, List<SettingChange> known, PersonId recordedBy, Clock clock) {
        LocalDate from = change.from();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        change.setting().requireWithinBounds(change.value());
        PAST_IS_LEFT_AS_IT_WAS.require(!from.isBefore(today));
        CHANGE_IS_FORESEEABLE.require(!from.isAfter(latest), DAY.format(latest));
        VALUE_IS_ANOTHER.require(
                new SettingsInForce(from, known).value(change.setting()) != change.value(),
                change.setting().words(change.value()),
                DAY.format(from));
        List<SettingChange> then =
                Stream.concat(known.stream(), Stream.of(change)).toList();
        then.stream()
                .map(SettingChange::from)
                .filter(day -> !day.isBefore(from))
                .sorted()
                .forEach(day -> requireConsistent(new SettingsInForce(day, then), day));
        return new SettingValue(change, recordedBy, clock);
    }

    private static void requireConsistent(SettingsInForce settings, LocalDate day) {
        int amber = settings.value(Setting.ACTION_AMBER_SLIPS);
        int red = settings.value(Setting.ACTION_RED_SLIPS);
        RED_IS_NOT_BELOW_AMBER.require(
                red >= amber,
                Setting.ACTION_RED_SLIPS.words(red),
                Setting.ACTION_AMBER_SLIPS.words(amber),
                DAY.format(day));
    }

    /** @param before what would have held on its first day without it */
    SettingEvent changed(int before) {
        return new SettingEvent.SettingChanged(partnership, setting, before, value, from, reason);
    }

    public UUID id() {
        return id;
    }

    /** The change that it puts on record. */
    public SettingChange change() {
        return new SettingChange(partnership, setting, ordinal, value, from, reason, recordedAt, recordedByName);
    }

    public PersonId recordedBy() {
        return recordedBy;
    }
}
