package concordat.reports.workbook;

import java.time.Instant;

/**
 * What a workbook says of itself in its document properties (XL-6).
 *
 * @param author who made it, by name and capacity
 * @param produced when it was made; also its only time stamp, so that the same rows give the same bytes
 */
public record About(String title, String subject, String author, Instant produced) {}
