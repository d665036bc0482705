using System.Text.Json;

namespace QatarUsDialogue.Benchmarks.Growth;

/// <summary>What a build took.</summary>
/// <param name="Seconds">By the clock; <paramref name="Processors"/> of all processors.</param>
/// <param name="Megabytes">The most memory that it held.</param>
internal sealed record BuildFigures(int Articles, double Seconds, double Processors, double Megabytes)
{
    public static BuildFigures Read(string file) => JsonSerializer.Deserialize<BuildFigures>(File.ReadAllText(file))!;

    public void Write(string? file)
    {
        if (file is not null)
        {
            File.WriteAllText(file, JsonSerializer.Serialize(this));
        }
    }
}
