package org.polymyo.clinic.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polymyo.clinic.history.Kin.Sex;
import org.polymyo.clinic.history.Kin.Side;
import org.polymyo.clinic.history.Pedigree.State;
import org.polymyo.clinic.history.Pedigree.Symbol;

class FamilyTreeTest {
    private static final List<Kin> KIN = List.copyOf(EnumSet.allOf(Kin.class));

    private static Relative relative(Kin kin, Side side, String... conditions) {
        return new Relative("id", kin, side, kin.sex(), List.of(conditions), false, "", Relative.Life.UNKNOWN, "");
    }

    private static Symbol of(Pedigree tree, String words) {
        return tree.symbols().stream()
                .filter(symbol -> symbol.words().getFirst().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPatientOfWhoseFamilyNothingIsKnownHasTwoParentsNobodyToldOf() {
        Pedigree tree = FamilyTree.of(List.of(), Sex.FEMALE, false);
        assertThat(tree.symbols())
                .extracting(Symbol::state)
                .containsExactly(State.ASSUMED, State.ASSUMED, State.PATIENT);
        assertThat(of(tree, "father").x()).isLessThan(of(tree, "mother").x());
        assertThat(of(tree, "patient").y()).isGreaterThan(of(tree, "mother").y());
    }

    @Test
    void whoHasSomethingIsFilledAndItsWordsStandBelow() {
        Pedigree tree = FamilyTree.of(
                List.of(relative(Kin.MOTHER, Side.NONE, "jerks", "tremor"), relative(Kin.BROTHER, Side.NONE)),
                Sex.MALE,
                false);
        assertThat(of(tree, "mother").state()).isEqualTo(State.AFFECTED);
        assertThat(of(tree, "mother").words()).containsExactly("mother", "jerks", "tremor");
        assertThat(of(tree, "brother").state()).isEqualTo(State.PLAIN);
    }

    @Test
    void aCousinHangsFromAnAuntOrUncleWhomNobodyToldOf() {
        Pedigree tree = FamilyTree.of(List.of(relative(Kin.COUSIN, Side.MATERNAL, "epilepsy")), Sex.UNKNOWN, false);
        assertThat(of(tree, "aunt or uncle").state()).isEqualTo(State.ASSUMED);
        assertThat(of(tree, "cousin").x()).isGreaterThan(of(tree, "patient").x());
        assertThat(of(tree, "grandmother").y()).isLessThan(of(tree, "mother").y());
    }

    @Test
    void parentsRelatedByBloodHaveADoubleLine() {
        int apart = FamilyTree.of(List.of(), Sex.FEMALE, false).lines().size();
        assertThat(FamilyTree.of(List.of(), Sex.FEMALE, true).lines()).hasSize(apart + 1);
    }

    @Test
    void whoeverHasNoSideIsNamedBesideTheTreeAndNotGuessedIntoIt() {
        Relative aunt = relative(Kin.AUNT, Side.NONE, "jerks");
        Pedigree tree = FamilyTree.of(List.of(aunt), Sex.FEMALE, false);
        assertThat(tree.unplaced()).containsExactly(aunt);
        assertThat(tree.symbols()).hasSize(3);
    }

    @Test
    void inAnyFamilyNobodyIsLeftOutAndNoTwoStandInOnePlace() {
        Random chance = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<Relative> family = new ArrayList<>(IntStream.range(0, chance.nextInt(25))
                    .mapToObj(n -> KIN.get(chance.nextInt(KIN.size())))
                    .map(kin -> relative(kin, side(kin, chance), "jerks"))
                    .toList());
            Pedigree tree = FamilyTree.of(family, Sex.FEMALE, false);
            for (Symbol one : tree.symbols()) {
                assertThat(one.x()).isBetween(0.0, tree.width());
                assertThat(one.y()).isBetween(0.0, tree.height());
                assertThat(tree.symbols())
                        .filteredOn(other -> other != one && other.y() == one.y())
                        .allSatisfy(other -> assertThat(Math.abs(other.x() - one.x()))
                                .as("%s beside %s", other, one)
                                .isGreaterThan(100));
            }
            assertThat(tree.symbols().stream().filter(s -> s.state() == State.AFFECTED))
                    .hasSize((int) people(family));
        }
    }

    private static Side side(Kin kin, Random chance) {
        if (!kin.isOnASide()) {
            return Side.NONE;
        }
        return chance.nextBoolean() ? Side.MATERNAL : Side.PATERNAL;
    }

    /** There is one mother and one grandmother of a side, however often somebody told of her. */
    private static long people(List<Relative> family) {
        EnumSet<Kin> single = EnumSet.of(Kin.MOTHER, Kin.FATHER, Kin.GRANDMOTHER, Kin.GRANDFATHER);
        return family.stream().filter(one -> !single.contains(one.kin())).count()
                + family.stream()
                        .filter(one -> single.contains(one.kin()))
                        .map(Relative::who)
                        .distinct()
                        .count();
    }

    @Test
    void relationsHaveTheCodesOfHl7() {
        assertThat(relative(Kin.GRANDMOTHER, Side.MATERNAL).code()).isEqualTo("MGRMTH");
        assertThat(relative(Kin.UNCLE, Side.PATERNAL).code()).isEqualTo("PUNCLE");
        assertThat(relative(Kin.SISTER, Side.NONE).code()).isEqualTo("SIS");
        assertThat(relative(Kin.COUSIN, Side.NONE).code()).isEqualTo("COUSN");
    }
}
