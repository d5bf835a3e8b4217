package concordat.domain.agreement.notice;

/**
 * That the time for an answer is nearly or already up.
 *
 * @param clock how the time stands, in words
 */
public record DueAnswer(UnansweredNotice notice, String clock, boolean overdue) {}
