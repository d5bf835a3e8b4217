package concordat.domain.paper;

import concordat.domain.shared.PartnershipId;

/** Where it is asked that the accepted files of a paper be made into PDF, behind the pages. */
public interface PdfsToMake {
    /** The kind of the job, as its rows name it. */
    String KIND = "paper-pdfs";

    /** After how many failed attempts it is given up. */
    int ATTEMPTS = 3;

    /** Asks for it, in the same transaction; by the rights of the actor, as they are when it is done. */
    void ask(PaperId paper, PartnershipId partnership);
}
