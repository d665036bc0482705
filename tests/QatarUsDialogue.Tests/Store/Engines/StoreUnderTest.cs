using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Postgres;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>
/// The engine that the tests of this process keep their archives in: files, or PostgreSQL where <c>ARCHIVE_TEST_STORE</c>
/// says so. <c>tests/run</c> runs everything with the first, and with the second what touches a store.
/// </summary>
internal static class StoreUnderTest
{
    public static bool IsServer { get; } = Environment.GetEnvironmentVariable("ARCHIVE_TEST_STORE") == nameof(StoreEngine.Postgres);

    /// <param name="data">The folder of generations. On a server each folder has a database of its own instead.</param>
    public static IGenerationBuilds Generations(string data) =>
        IsServer ? new PostgresGenerations(new(PostgresServer.ConnectionOf(data), "")) : new GenerationFiles(new(data));

    /// <summary>Says to a program where its generations are.</summary>
    public static void UseData(this ProcessStartInfo program, string data)
    {
        if (IsServer)
        {
            program.Environment["Archive__Store"] = nameof(StoreEngine.Postgres);
            program.Environment["Archive__Connection"] = PostgresServer.ConnectionOf(data);
        }
    }

    /// <summary>Says to a site where its generations are.</summary>
    public static IWebHostBuilder UseData(this IWebHostBuilder host, string data)
    {
        host.UseSetting("Archive:Data", data);
        return IsServer
            ? host.UseSetting("Archive:Store", nameof(StoreEngine.Postgres)).UseSetting("Archive:Connection", PostgresServer.ConnectionOf(data))
            : host;
    }
}
