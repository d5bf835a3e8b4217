package concordat.web.look;

import java.util.List;

/**
 * What the template asks about whoever looks at the page. One request-scoped bean named {@code signedIn} answers it; no
 * page asks anything else about the reader, and no right follows from an answer: it only decides which links are shown.
 */
public interface PageHeader {

    /** Whether somebody is signed in at all; the open pages, such as the accessibility statement, are read without. */
    boolean isPresent();

    /** The person's name; empty before sign-in. */
    String getName();

    /** The appointments in force in words, such as "Governance officer, LPT"; empty for a person without appointment. */
    List<String> getCapacities();

    /** Whether the navigation leads to that section, such as "meetings" or "journal". */
    boolean sees(String section);

    /** The name of the partnership whose records are shown; empty before sign-in. */
    String getPartnership();

    /** Whether the people and acts shown are made up, which every page then says. */
    boolean isDemonstration();

    /** The token that every POST of this session has to carry; empty before sign-in. */
    String getFormToken();

    /** For whom the forms of this page are drawn, sealed; empty for whoever is not known as a person. */
    String getFormOwner();

    /** What a person without appointment quotes to an administrator: issuer and subject of the sign-in. */
    String getReference();
}
