package concordat.stack;

import java.util.List;

/**
 * A fictional person who can sign in to the Keycloak that the stack brings. The list is {@code demo-accounts.csv}; the
 * subjects are fixed, so that demonstration data can name them.
 *
 * @param subject what the identity provider calls this person, for ever
 * @param role what the person is, for the table on the terminal
 * @param organisation which partner or partners the person is from
 */
public record DemoAccount(
        String subject, String username, String password, String name, String role, String organisation) {

    /** All demonstration accounts, in the order of the list. */
    public static List<DemoAccount> all() {
        return IdentityProvider.resource("demo-accounts.csv")
                .lines()
                .skip(1)
                .map(DemoAccount::parse)
                .toList();
    }

    /** The account of that name. @throws IllegalArgumentException if there is none */
    public static DemoAccount of(String username) {
        return all().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demonstration account " + username));
    }

    private static DemoAccount parse(String line) {
        String[] cells = line.split(",", -1);
        return new DemoAccount(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    String firstName() {
        return name.substring(0, name.lastIndexOf(' '));
    }

    String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
