using System.Diagnostics;
using System.Globalization;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Tests.Faults.Input;

/// <summary>
/// A short text repeated many times is read as fast as any text of its length. The bar is far above what a slow machine needs, of its
/// processor and not of the clock, and far below what reading took where it grew with the square of the length, or worse; <c>tests/long rules</c> measures.
/// </summary>
public class RepetitionTests
{
    private const int Length = 128 * 1024;

    private static readonly TimeSpan Bar = TimeSpan.FromSeconds(10);

    [Theory]
    // A round and a day in one sentence without end: sixteen kilobytes took half a minute.
    [InlineData("و22 نوفمبر/ تشرين الثاني للمشاركة في الحوار الاستراتيجي السنوي الخامس بين البلدين، والذي يعقد با")]
    [InlineData("الحوار الاستراتيجي القطري الأميركي الخامس الذي عقد في الدوحة يوم الاثنين 12 مارس 2018 و")]
    [InlineData("الحوار الاستراتيجي القطري الأميركي الذي عقد في الدوحة أمس الاثنين ")]
    [InlineData("\"فيفا\" قطر 2022، بالإضافة إلى عد")]
    [InlineData("ترأس الشيخ محمد بن عبد الرحمن آل ثاني وزير الخارجية ")]
    // A list without end, of documents and of nothing.
    [InlineData("- مذكرة تفاهم بين قطر والولايات المتحدة\n")]
    [InlineData("• عد\n")]
    // Lines that are headings, words that have lost their space, marks that end no sentence.
    [InlineData("عد\n")]
    [InlineData("آل ثانيووزير ")]
    [InlineData("!")]
    [InlineData("!!!!عد")]
    [InlineData("2019 ")]
    public void WhatIsRepeatedIsReadInTime(string part)
    {
        var opening = Seeds.Articles[0].Text;
        var text = string.Concat(Enumerable.Repeat(part, Length / part.Length));
        var start = ProcessorTime();

        SeedReadings.Reader.Read(new Article("repeated.txt", "", text));
        SeedReadings.Reader.Read(new Article("goes-on.txt", "", opening + text + "عد"));

        var took = ProcessorTime() - start;
        Assert.True(took < Bar, $"It took {took}.");
    }

    // What this thread alone has had: others, of this run or beside it, do not count. Linux tells it in hundredths of a second.
    private static TimeSpan ProcessorTime()
    {
        if (!OperatingSystem.IsLinux())
        {
            return Stopwatch.GetElapsedTime(0);
        }

        var status = File.ReadAllText("/proc/thread-self/stat");
        return status[(status.LastIndexOf(')') + 2)..].Split(' ')[11..13]
            .Aggregate(TimeSpan.Zero, (sum, ticks) => sum + TimeSpan.FromMilliseconds(10 * long.Parse(ticks, CultureInfo.InvariantCulture)));
    }
}
