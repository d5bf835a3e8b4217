/**
 * Minutes: one set for each part of a meeting (PP-5). They are drafted from the record, whose facts stand beside the text
 * and are never edited; reviewed by the chair, circulated as unconfirmed, approved at a later quorate meeting, signed and
 * published (MI-1).
 */
@NullMarked
package concordat.domain.minutes;

import org.jspecify.annotations.NullMarked;
