package concordat.domain.interest;

import concordat.domain.shared.PersonOnRecord;
import java.time.LocalDate;

/**
 * Somebody who is to declare, because they vote or attend on a committee of the partnership (COI-2).
 *
 * @param since the first day of the earliest of these appointments that are in force
 * @param committees which they are, in words
 */
public record PersonInScope(PersonOnRecord person, LocalDate since, String committees) {}
