package concordat.domain.intake;

import java.util.List;

/** What a table looks like: its headings, and how many rows stand below them. */
record TableShape(List<String> headings, int rows) {
    private static final int LONGEST = 200;

    TableShape {
        headings = List.copyOf(headings);
    }

    /** Reads a file through, from the first row to the last, so that nothing of one that is not taken is kept. */
    static TableShape of(String name, byte[] content, Tables tables) {
        Looking looking = new Looking();
        tables.read(name, content, looking);
        if (looking.headings.isEmpty()) {
            throw new Unreadable(
                    "The file is empty. Put the headings into its first row, and a record into each row below.");
        }
        return new TableShape(looking.headings, looking.rows);
    }

    static List<String> headings(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.text().replaceAll("\\s+", " "))
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST))
                .toList();
    }

    private static final class Looking implements Tables.Rows {
        private List<String> headings = List.of();
        private int rows;

        @Override
        public void row(int number, List<Cell> cells) {
            if (headings.isEmpty()) {
                headings = headings(cells);
            } else {
                rows++;
            }
        }
    }
}
