package org.polymyo.clinic.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.polymyo.clinic.history.Kin.Sex;
import org.polymyo.clinic.history.Kin.Side;
import org.polymyo.clinic.history.Pedigree.Line;
import org.polymyo.clinic.history.Pedigree.State;
import org.polymyo.clinic.history.Pedigree.Symbol;

/**
 * Finds a place for everybody: four rows, the father's family to the left, the mother's to the right. The patient stands at
 * the right end of the brothers and sisters, since nobody is asked who was born first.
 */
public final class FamilyTree {
    private static final double STEP = 108;
    private static final double ROW = 104;
    private static final double WORD_LINE = 15;
    private static final double MARGIN = 64;
    private static final double COUPLE = 2.2;
    private static final double PAIR = 0.5;

    private final List<Relative> family;
    private final boolean related;
    private final Sex patient;
    /** From row to row: the words below a symbol need room. */
    private final double row;

    private final List<Symbol> symbols = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private FamilyTree(List<Relative> family, Sex patient, boolean related) {
        this.family = family;
        this.patient = patient;
        this.related = related;
        int most = family.stream().mapToInt(one -> words(one).size()).max().orElse(1);
        this.row = ROW + WORD_LINE * most;
    }

    /**
     * Draws a family.
     *
     * @param family whom the patient told of
     * @param patient the patient's sex
     * @param related whether the patient's parents are related by blood
     * @return the tree
     */
    public static Pedigree of(List<Relative> family, Sex patient, boolean related) {
        return new FamilyTree(family, patient, related).drawn();
    }

    private Pedigree drawn() {
        List<Relative> fathersSibs = on(Side.PATERNAL, Kin.AUNT, Kin.UNCLE);
        List<Relative> mothersSibs = on(Side.MATERNAL, Kin.AUNT, Kin.UNCLE);
        double father = fathersSibs.size() + bridge(Side.PATERNAL);
        double mother = father + COUPLE;
        parents(father, mother);
        side(Side.PATERNAL, fathersSibs, father, -1);
        side(Side.MATERNAL, mothersSibs, mother, 1);
        double middle = (father + mother) / 2;
        List<Relative> sibs = all(Kin.SISTER, Kin.BROTHER);
        double first = middle - sibs.size() / 2.0;
        double me = first + sibs.size();
        boolean children = !all(Kin.DAUGHTER, Kin.SON).isEmpty();
        down(middle, 1, sibs, first, List.of(me));
        symbols.add(symbol(me, 2, patient, State.PATIENT, false, List.of("patient")));
        cousins(Side.PATERNAL, 0, first - 1, -1);
        cousins(Side.MATERNAL, mother + mothersSibs.size() + bridge(Side.MATERNAL), me + (children ? 2 : 1), 1);
        if (children) {
            children(me);
        }
        return shifted();
    }

    private void parents(double father, double mother) {
        person(father, 1, all(Kin.FATHER), Kin.FATHER);
        person(mother, 1, all(Kin.MOTHER), Kin.MOTHER);
        couple(father, mother, 1);
        if (related) {
            lines.add(line(father, mother, 1, 5));
        }
    }

    /** Aunts and uncles beside the parent, the parent's parents above; nothing where nobody of the side was told of. */
    private void side(Side side, List<Relative> sibs, double parent, int outwards) {
        List<Relative> mothers = on(side, Kin.GRANDMOTHER);
        List<Relative> fathers = on(side, Kin.GRANDFATHER);
        if (sibs.isEmpty() && mothers.isEmpty() && fathers.isEmpty() && bridge(side) == 0) {
            return;
        }
        double far = parent + outwards * (sibs.size() + bridge(side));
        double pair = (parent + far) / 2;
        person(pair - PAIR, 0, fathers, Kin.GRANDFATHER);
        person(pair + PAIR, 0, mothers, Kin.GRANDMOTHER);
        couple(pair - PAIR, pair + PAIR, 0);
        List<Double> joined = new ArrayList<>(List.of(parent));
        if (bridge(side) == 1) {
            joined.add(far);
            symbols.add(symbol(far, 1, Sex.UNKNOWN, State.ASSUMED, false, List.of("aunt or uncle")));
        }
        down(pair, 0, sibs, outwards > 0 ? parent + 1 : parent - sibs.size(), joined);
    }

    private void cousins(Side side, double over, double limit, int outwards) {
        List<Relative> cousins = on(side, Kin.COUSIN);
        if (cousins.isEmpty()) {
            return;
        }
        double first = over - (cousins.size() - 1) / 2.0;
        double last = first + cousins.size() - 1;
        double shift = outwards > 0 ? Math.max(0, limit - first) : Math.min(0, limit - last);
        down(over, 1, cousins, first + shift, List.of());
    }

    private void children(double me) {
        symbols.add(symbol(me + 1, 2, Sex.UNKNOWN, State.ASSUMED, false, List.of("partner")));
        couple(me, me + 1, 2);
        List<Relative> children = all(Kin.DAUGHTER, Kin.SON);
        down(me + PAIR, 2, children, me + PAIR - (children.size() - 1) / 2.0, List.of());
    }

    /** Brothers and sisters below their parents' line, or below one parent. */
    private void down(double from, int above, List<Relative> people, double first, List<Double> others) {
        List<Double> places = new ArrayList<>(others);
        for (int i = 0; i < people.size(); i++) {
            Relative one = people.get(i);
            places.add(first + i);
            symbols.add(symbol(first + i, above + 1, one.sex(), state(one), isDead(one), words(one)));
        }
        double bar = y(above + 1) - Pedigree.HALF - 16;
        double left = Math.min(from, places.stream().mapToDouble(x -> x).min().orElse(from));
        double right = Math.max(from, places.stream().mapToDouble(x -> x).max().orElse(from));
        boolean alone = symbols.stream().anyMatch(s -> s.x() == x(from) && s.y() == y(above));
        lines.add(new Line(x(from), y(above) + (alone ? Pedigree.HALF : 0), x(from), bar));
        lines.add(new Line(x(left), bar, x(right), bar));
        places.forEach(at -> lines.add(new Line(x(at), bar, x(at), y(above + 1) - Pedigree.HALF)));
    }

    /** One person of whom several entries may tell; drawn also where none does. */
    private void person(double at, int below, List<Relative> told, Kin kin) {
        if (told.isEmpty()) {
            symbols.add(symbol(at, below, kin.sex(), State.ASSUMED, false, List.of(kin.words())));
            return;
        }
        State state =
                told.stream().map(FamilyTree::state).anyMatch(s -> s == State.AFFECTED) ? State.AFFECTED : State.PLAIN;
        List<String> words = Stream.concat(
                        Stream.of(kin.words()),
                        told.stream().flatMap(one -> words(one).stream().skip(1)))
                .toList();
        symbols.add(symbol(at, below, kin.sex(), state, told.stream().anyMatch(FamilyTree::isDead), words));
    }

    private void couple(double left, double right, int below) {
        lines.add(line(left, right, below, 0));
    }

    private Line line(double left, double right, int below, double lower) {
        return new Line(x(left) + Pedigree.HALF, y(below) + lower, x(right) - Pedigree.HALF, y(below) + lower);
    }

    private Symbol symbol(double at, int below, Sex sex, State state, boolean dead, List<String> words) {
        return new Symbol(x(at), y(below), sex, state, dead, words);
    }

    private static double x(double at) {
        return at * STEP;
    }

    private double y(int below) {
        return below * row;
    }

    private static State state(Relative one) {
        return one.conditions().isEmpty() ? State.PLAIN : State.AFFECTED;
    }

    private static boolean isDead(Relative one) {
        return one.life() == Relative.Life.DEAD;
    }

    private static List<String> words(Relative one) {
        Stream<String> age = one.onset().isEmpty() ? Stream.empty() : Stream.of("from " + one.onset());
        Stream<String> died = one.diedAt().isEmpty() ? Stream.empty() : Stream.of("d. " + one.diedAt());
        return Stream.of(Stream.of(one.kin().words()), one.conditions().stream(), age, died)
                .flatMap(all -> all)
                .toList();
    }

    /** Cousins need somebody between them and the grandparents; which aunt or uncle is not asked. */
    private int bridge(Side side) {
        return on(side, Kin.COUSIN).isEmpty() ? 0 : 1;
    }

    private List<Relative> all(Kin... kin) {
        return family.stream().filter(one -> List.of(kin).contains(one.kin())).toList();
    }

    private List<Relative> on(Side side, Kin... kin) {
        return all(kin).stream().filter(one -> one.side() == side).toList();
    }

    private Pedigree shifted() {
        double left = symbols.stream().mapToDouble(Symbol::x).min().orElse(0) - MARGIN;
        double right = symbols.stream().mapToDouble(Symbol::x).max().orElse(0) + MARGIN;
        double top = symbols.stream().mapToDouble(Symbol::y).min().orElse(0) - MARGIN;
        double bottom = symbols.stream().mapToDouble(Symbol::y).max().orElse(0) + row - MARGIN / 2;
        List<Symbol> people = symbols.stream()
                .map(s -> new Symbol(s.x() - left, s.y() - top, s.sex(), s.state(), s.dead(), s.words()))
                .toList();
        List<Line> joins = lines.stream()
                .map(l -> new Line(l.x1() - left, l.y1() - top, l.x2() - left, l.y2() - top))
                .toList();
        return new Pedigree(people, joins, right - left, bottom - top, unplaced());
    }

    private List<Relative> unplaced() {
        return family.stream()
                .filter(one -> one.side() == Side.NONE)
                .filter(one -> one.kin().isOnASide())
                .toList();
    }
}
