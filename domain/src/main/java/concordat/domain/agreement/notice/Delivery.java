package concordat.domain.agreement.notice;

import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;

/** How a notice was served. From that follows when it is taken as received, whenever it was read. */
public enum Delivery {
    BY_HAND("By hand", Setting.NOTICE_HAND_DAYS),
    FIRST_CLASS_POST("First class post", Setting.NOTICE_POST_DAYS),
    EMAIL("E-mail", Setting.NOTICE_EMAIL_DAYS);

    private final String words;
    private final Setting time;

    Delivery(String words, Setting time) {
        this.words = words;
        this.time = time;
    }

    /**
     * The working day on which a notice that is given on a day is taken as received: the same day, or the next working day
     * if nobody works on it; or so many working days after it as the settings say.
     */
    LocalDate deemedReceived(LocalDate given, SettingsInForce settings, WorkingDays calendar) {
        int days = settings.value(time);
        return days == 0 ? calendar.after(given.minusDays(1), 1) : calendar.after(given, days);
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
