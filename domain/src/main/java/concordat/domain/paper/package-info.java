/**
 * Papers: what a committee reads before it decides. An author writes a paper and hands it in under a cover sheet, a sponsor approves it,
 * the secretary accepts it (MT-10, MT-11). Each version stays as it was.
 */
@NullMarked
package concordat.domain.paper;

import org.jspecify.annotations.NullMarked;
