package concordat.domain.pack;

/** By what name packs are asked for behind the pages. */
public final class PacksToMake {
    /** The kind of the job, as its rows name it. */
    public static final String KIND = "pack";

    /** After how many failed attempts it is given up. */
    public static final int ATTEMPTS = 3;

    private PacksToMake() {}
}
