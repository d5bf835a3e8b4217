package concordat.domain.pathway.portfolio;

/** By what name portfolios are asked for behind the pages. */
public final class PortfoliosToMake {
    /** The kind of the job, as its rows name it. */
    public static final String KIND = "portfolio";

    /** After how many failed attempts it is given up. */
    public static final int ATTEMPTS = 3;

    private PortfoliosToMake() {}
}
