-- Of tables it has never looked at, PostgreSQL guesses that any index of a project leads to one row: keys and foreign keys are then looked
-- up by reading the whole project, in every row of an import, until the autovacuum comes by. The application may not analyze tables
-- it does not own, hence a function of their owner; it leaves alone what is known to be large.
CREATE FUNCTION "analyze_grown"() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT relname FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND reltuples < 1000 AND pg_relation_size(oid) > 0
      AND relname IN ('prompt_group', 'prompt', 'prompt_content', 'completion', 'completion_content', 'comparison',
                      'comparison_completion', 'slot', 'judgment', 'score')
    ORDER BY relname
  LOOP
    EXECUTE format('ANALYZE %I', name);
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION "analyze_grown"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "analyze_grown"() TO touchstone_app;
