using QatarUsDialogue.Web.Rendering.Annotating;

namespace QatarUsDialogue.Tests.Rendering.Annotating;

public sealed class CodePointsTests
{
    // Flags and faces are two code units each; the last is half of one.
    private const string Text = "قطر 🇶🇦 والولايات 😀😀 المتحدة 🇺🇸\ud83d";

    [Fact]
    public void EveryPlaceIsCountedAsIfOneWalkedThere()
    {
        var points = new CodePoints(Text);
        var (unit, point) = (0, 0);
        foreach (var rune in Text.EnumerateRunes())
        {
            Assert.Equal(point, points.Before(unit));
            unit += rune.Utf16SequenceLength;
            point++;
        }

        Assert.Equal((Text.Length, point), (unit, points.Before(unit)));
    }

    [Theory]
    [InlineData(4, 1, 6)]
    [InlineData(4, 2, 8)]
    [InlineData(8, -2, 4)]
    [InlineData(2, -9, 0)]
    [InlineData(0, 999, 37)]
    public void AMoveNeverEndsWithinAPair(int from, int points, int to) => Assert.Equal(to, CodePoints.Move(Text, from, points));
}
