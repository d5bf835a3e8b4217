package concordat.domain.settings;

import java.time.LocalDate;

/**
 * What somebody wants a setting to be.
 *
 * @param from the first day on which it is to hold
 */
public record NewValue(Setting setting, int value, LocalDate from, String reason) {}
