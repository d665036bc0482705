using System.Collections;
using System.Text.Json;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion.Keeping;

/// <summary>A reading lies packed in a file until its article is written.</summary>
public sealed class ReadingPackerTests : IDisposable
{
    private readonly TemporarySeeds _seeds = new(150);

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void AReadingThatWasKeptIsTheReadingThatWasMade()
    {
        using var articles = new ReadingRoom(_seeds.Data).Open(_seeds.Article(""), Web.Ingestion.Seeds.Read(new(_seeds.Seeds)));
        var readings = articles.All().ToList();

        Assert.All(readings, reading => Assert.Equal(
            JsonSerializer.Serialize(reading),
            JsonSerializer.Serialize(articles.Again(reading.Article.File))));
        // A list that is empty in all of them could be forgotten without anybody noticing.
        Assert.All(
            typeof(Reading).GetProperties().Where(property => property.PropertyType.IsGenericType),
            property => Assert.True(
                readings.Exists(reading => ((IEnumerable)property.GetValue(reading)!).Cast<object>().Any()), $"No reading has {property.Name}."));
    }
}
