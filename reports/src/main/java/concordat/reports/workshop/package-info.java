/**
 * What is done with people's files by programs of their own: looked into, made into PDF, scanned. Nothing of a file is opened within the
 * server.
 */
@NullMarked
package concordat.reports.workshop;

import org.jspecify.annotations.NullMarked;
