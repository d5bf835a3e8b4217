package concordat.domain.journal;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.util.Optional;

/** The journal as the actor may read it: an auditor's partnerships, everybody their own acts. */
public interface JournalRegister {
    /** Entries, the newest first. */
    Page<JournalLine> page(JournalFilter filter, Keyset keyset);

    /** One entry with what it says, if the actor may see it. */
    Optional<JournalEntry> find(long position);
}
