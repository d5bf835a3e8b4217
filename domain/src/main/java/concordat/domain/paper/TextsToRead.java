package concordat.domain.paper;

import concordat.domain.shared.PartnershipId;

/** Where it is asked that the text of the accepted files of a paper be read for search, behind the pages. */
public interface TextsToRead {
    /** The kind of the job, as its rows name it. */
    String KIND = "text-extraction";

    /** After how many failed attempts it is given up. */
    int ATTEMPTS = 3;

    /** Asks for it, in the same transaction; it is done under its own name. */
    void ask(PaperId paper, PartnershipId partnership);
}
