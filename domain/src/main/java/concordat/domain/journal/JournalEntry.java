package concordat.domain.journal;

/**
 * One entry of the journal with what it says.
 *
 * @param payload what happened as canonical JSON; blank once it was lawfully disposed of (RC-2)
 * @param payloadHash the SHA-256 of its salt and text, as 64 hexadecimal digits
 * @param previousHash the hash of the entry before it in its chain
 * @param chainIndex its place in its chain, without gaps
 */
public record JournalEntry(
        JournalLine line, String payload, String payloadHash, String previousHash, long chainIndex) {}
