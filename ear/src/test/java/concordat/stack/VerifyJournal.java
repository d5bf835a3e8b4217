package concordat.stack;

import concordat.persistence.journal.JournalVerification;
import concordat.persistence.journal.Verdict;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * What {@code ./concordat verify-journal} does: recomputes every chain of the journal and names the first broken entry.
 * Exit status 0 if it is whole, 2 if it is broken, 1 if it could not be read.
 */
public final class VerifyJournal {
    private VerifyJournal() {}

    public static void main(String[] arguments) {
        try {
            Settings settings = new Options(Arrays.asList(arguments), System::getenv)
                    .settings(Path.of(System.getProperty("concordat.build")));
            Verdict verdict;
            try (Database database = Database.forCommand(settings);
                    Connection connection = database.connectAsOwner()) {
                verdict = JournalVerification.verify(connection);
            }
            System.out.println(verdict.words());
            System.exit(verdict.isWhole() ? 0 : 2);
        } catch (Refused | SQLException refused) {
            System.err.println("concordat: " + refused.getMessage());
            System.exit(1);
        }
    }
}
